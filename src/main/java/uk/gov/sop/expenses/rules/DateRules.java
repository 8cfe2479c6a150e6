package uk.gov.sop.expenses.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.shared.CivilDates;

/** When something may be claimed, and by whom. */
final class DateRules {

    static final List<LineRule> ALL = List.of(
            DateRules::notInTheFuture,
            DateRules::overByNow,
            DateRules::inEmployment,
            DateRules::eachNightInEmployment,
            DateRules::openToTheGrade,
            DateRules::withinTheClaimWindow);

    private DateRules() {}

    private static Stream<Finding> notInTheFuture(LineInQuestion line) {
        return !line.date().isAfter(line.known().today())
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.IN_THE_FUTURE,
                        "date",
                        line.terms().clause(),
                        "is in the future; claim after you have travelled"));
    }

    /** A hotel may be paid before its last night; what nobody has paid yet is claimed when it is over. */
    private static Stream<Finding> overByNow(LineInQuestion line) {
        return line.date().isAfter(line.known().today())
                ? Stream.empty()
                : switch (line.said().kind().form()) {
                    case NIGHTS, INCIDENTALS -> nightsOver(line);
                    case AWAY -> back(line);
                    case COST, TRANSPORT, FARE, STAY, RIDE, CAR, COMPANY_CAR, ADJUSTMENT -> Stream.empty();
                };
    }

    private static Stream<Finding> nightsOver(LineInQuestion line) {
        LocalDate end = line.said().days().end();
        return !end.isAfter(line.known().today())
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.IN_THE_FUTURE,
                        "nights",
                        line.terms().clause(),
                        "run on to " + CivilDates.text(end)
                                + ", which is in the future; claim what is past now, and the rest after it"));
    }

    private static Stream<Finding> back(LineInQuestion line) {
        return !line.said().back().isAfter(line.known().now())
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.IN_THE_FUTURE,
                        line.said().back().toLocalDate().isAfter(line.known().today()) ? "backOn" : "backAt",
                        line.terms().clause(),
                        "is in the future; claim after you are back"));
    }

    private static Stream<Finding> inEmployment(LineInQuestion line) {
        boolean future = line.date().isAfter(line.known().today());
        return future || line.work().isPresent()
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.NOT_EMPLOYED_THEN,
                        "date",
                        line.terms().clause(),
                        "is a day on which you did not work for this department; correct the day, or claim it from the"
                                + " department you worked for"));
    }

    private static Stream<Finding> eachNightInEmployment(LineInQuestion line) {
        return line.said()
                .nightsAway()
                .days()
                .filter(night -> line.work().isPresent() && line.workOn(night).isEmpty())
                .limit(1)
                .map(night -> line.blocks(
                        ExpenseRule.NOT_EMPLOYED_THEN,
                        "nights",
                        line.terms().clause(),
                        "go on to the night of " + CivilDates.text(night)
                                + ", on which you did not work for this department; take off the nights from then on, or"
                                + " claim them from the department you worked for"));
    }

    private static Stream<Finding> openToTheGrade(LineInQuestion line) {
        return line
                .work()
                .filter(work -> !line.terms().isOpenTo(work.grade(), line.said().kind()))
                .map(work -> line.blocks(
                        ExpenseRule.NOT_OPEN_TO_GRADE,
                        "kind",
                        line.terms().clause(),
                        "is not open to grade " + work.grade() + "; ask a colleague of grade "
                                + String.join(
                                        ", ",
                                        line.terms().grades().get(line.said().kind()))
                                + " to claim it"))
                .stream();
    }

    private static Stream<Finding> withinTheClaimWindow(LineInQuestion line) {
        LocalDate dueBy = line.date().plusMonths(line.terms().claimWithinMonths());
        LocalDate closed = line.date().plusMonths(line.terms().closedAfterMonths());
        LocalDate today = line.known().today();
        if (today.isAfter(closed)) {
            return Stream.of(line.blocks(
                    ExpenseRule.TOO_LATE,
                    "date",
                    line.terms().clause(),
                    "is too long ago: it had to be claimed by " + CivilDates.text(closed)
                            + "; take the line off, and ask your finance team whether it can be paid otherwise"));
        }
        return !today.isAfter(dueBy)
                ? Stream.empty()
                : Stream.of(line.asks(
                        ExpenseRule.LATE,
                        "date",
                        null,
                        line.terms().clause(),
                        "had to be claimed by " + CivilDates.text(dueBy) + "; say in reason why it is late"));
    }
}
