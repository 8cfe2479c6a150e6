package uk.gov.sop.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Today;

/** Finds whoever would, after an import, report to themselves through others: today, or once all is as planned. */
@Singleton
class ReportingLines {

    private static final int FETCH = 10_000;

    private static final String REPORTS = """
            select staff_number, manager_number from (
                select distinct on (staff_number) staff_number, manager_number
                from arriving_staff where staff_number is not null and starts_on <= :day
                order by staff_number, starts_on desc, line) arriving
            where manager_number is not null
            union all
            select person.staff_number, manager.staff_number from (
                select distinct on (person_id) person_id, manager_id
                from assignment where starts_on <= :day
                order by person_id, starts_on desc) kept
            join person on person.id = kept.person_id
            join person manager on manager.id = kept.manager_id
            where not exists (select from arriving_staff where arriving_staff.staff_number = person.staff_number)""";

    private static final String LINES = """
            select line from (
                select distinct on (staff_number) line from arriving_staff
                where staff_number in (:circle) and starts_on <= :day
                order by staff_number, starts_on desc, line) latest
            order by line limit :most""";

    private final EntityManager entities;
    private final Today today;

    ReportingLines(EntityManager entities, Today today) {
        this.entities = entities;
        this.today = today;
    }

    void check(LineErrors errors) {
        check(today.date(), errors);
        check(DateRange.OPEN, errors);
    }

    private void check(LocalDate day, LineErrors errors) {
        Set<String> circle = inCircles(managersOn(day));
        if (!circle.isEmpty()) {
            List<Long> lines = entities.createNativeQuery(LINES, Long.class)
                    .setParameter("circle", circle)
                    .setParameter("day", day)
                    .setParameter("most", LineErrors.MOST)
                    .getResultList();
            lines.forEach(line ->
                    errors.add(line, "manager_number", "must not lead back to this person through the managers above"));
        }
    }

    private Map<String, String> managersOn(LocalDate day) {
        Map<String, String> managers = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        try (Stream<Object[]> reports = entities.createNativeQuery(REPORTS, Object[].class)
                .setParameter("day", day)
                .setHint("org.hibernate.fetchSize", FETCH)
                .getResultStream()) {
            reports.forEach(report -> {
                String manager = String.valueOf(report[1]);
                managers.put(String.valueOf(report[0]), known.computeIfAbsent(manager, same -> same));
            });
        }
        return managers;
    }

    /** Everybody has one manager at most, so each chain is walked once, up to where another walk has been. */
    static Set<String> inCircles(Map<String, String> managerOf) {
        Set<String> circles = new HashSet<>();
        Map<String, String> walkedFrom = new HashMap<>();
        for (String start : managerOf.keySet()) {
            String person = start;
            while (person != null && walkedFrom.putIfAbsent(person, start) == null) {
                person = managerOf.get(person);
            }
            if (person != null && start.equals(walkedFrom.get(person))) {
                while (person != null && circles.add(person)) {
                    person = managerOf.get(person);
                }
            }
        }
        return circles;
    }
}
