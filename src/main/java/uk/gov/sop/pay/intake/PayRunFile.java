package uk.gov.sop.pay.intake;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.yearly.P11D;
import uk.gov.sop.pay.yearly.P60;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.BinaryCopy;
import uk.gov.sop.shared.JsonLine;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.OperatingModel;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.sealing.DataKeys;

/** Reads a run, department by department, straight into the table: nobody can see it, and a fault undoes it all. */
@Startup
@Singleton
@RegisterForReflection(
        targets = {
            PayRunHeader.class,
            Payslip.class,
            P60RunHeader.class,
            P60.class,
            P11DRunHeader.class,
            P11D.class,
            RunFinding.class
        },
        registerFullHierarchy = true)
public class PayRunFile {

    private final DataSource database;
    private final EntityManager entities;
    private final Roster roster;
    private final YearlyRoster yearly;
    private final FirstKept kept;
    private final Departments departments;
    private final DataKeys keys;
    private final JsonLine json;
    private final Locks locks;
    private final Today today;
    private final RunTerms terms;

    PayRunFile(
            DataSource database,
            EntityManager entities,
            Roster roster,
            YearlyRoster yearly,
            FirstKept kept,
            Departments departments,
            DataKeys keys,
            JsonLine json,
            Locks locks,
            Today today,
            OperatingModel model) {
        this.database = database;
        this.entities = entities;
        this.roster = roster;
        this.yearly = yearly;
        this.kept = kept;
        this.departments = departments;
        this.keys = keys;
        this.json = json;
        this.locks = locks;
        this.today = today;
        this.terms = model.read("payroll-checks.json", RunTerms.class);
    }

    /** @return empty where there is any fault */
    public Optional<PayRunContent> read(UUID runId, RunLines file, RunFindings findings)
            throws IOException, SQLException {
        List<RunHeader> headers = new ArrayList<>();
        List<PayRunPart> parts = new ArrayList<>();
        try (Looking looking = new Looking(file, json)) {
            Optional<RunLine> header = looking.header();
            if (header.isEmpty()) {
                findings.add(RunFinding.fault(new RunLine.Place(1, ""), "must be the header of the run"));
            }
            while (header.isPresent()) {
                ArrivingPart<?> part =
                        open(runId, header.get(), headers, findings).orElse(null);
                if (part == null) {
                    // What follows a header that is of no use is checked by itself alone.
                    looking.lines(line -> findings.add(line.findings()));
                } else {
                    fill(part, looking, findings);
                    parts.add(part.finish(findings));
                }
                header = looking.header();
            }
        }
        return findings.areSound()
                ? Optional.of(new PayRunContent(headers.getFirst(), parts, findings.warnings()))
                : Optional.empty();
    }

    private Optional<ArrivingPart<?>> open(UUID runId, RunLine line, List<RunHeader> headers, RunFindings findings)
            throws SQLException {
        Optional<RunHeader> read = header(line, headers, findings);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        RunHeader header = read.get();
        locks.on(PayRunPart.queueOf(header.department()));
        var place = new ArrivingPart.Place(runId, line, keys.current(header.department()), turn(runId, header));
        return Optional.of(
                switch (header) {
                    case PayRunHeader slips -> new ArrivingSlips(place, slips, roster.of(runId, slips), terms);
                    case P60RunHeader p60s -> new ArrivingP60s(place, p60s, yearly.of(runId, p60s));
                    case P11DRunHeader p11ds -> new ArrivingP11Ds(place, p11ds, yearly.of(runId, p11ds));
                });
    }

    private Optional<RunHeader> header(RunLine line, List<RunHeader> headers, RunFindings findings) {
        Optional<? extends RunHeader> read = json.read(
                line.json(),
                RunKind.of(line.json().text()).header(),
                (number, pointer, message) ->
                        findings.add(RunFinding.fault(line.places().of(pointer), message)));
        return read.<RunHeader>map(header -> header).filter(header -> isSound(header, line, headers, findings));
    }

    private boolean isSound(RunHeader header, RunLine line, List<RunHeader> headers, RunFindings findings) {
        List<Payslip.Finding> found = new ArrayList<>(header.findings(today.date()));
        if (!headers.isEmpty()) {
            found.addAll(header.findingsAfter(headers.getFirst(), headers.getLast()));
        }
        int first = kept.taxYear(header.kind(), today.date());
        if (header.taxYear() < first) {
            found.add(new Payslip.Finding(
                    "/taxYear",
                    "must be %d or later: what is of an earlier tax year is kept no more".formatted(first)));
        }
        if (departments.byCode(header.department()).isEmpty()) {
            found.add(new Payslip.Finding("/department", "must be the code of a department on the platform"));
        }
        found.forEach(f -> findings.add(RunFinding.fault(line.places().of(f.field()), f.message())));
        // The first and the last are what those that follow are held against.
        if (headers.size() == 2) {
            headers.removeLast();
        }
        headers.add(header);
        return found.isEmpty();
    }

    /** How many runs of the department and the pay date came before; one that came again comes after them. */
    private int turn(UUID runId, RunHeader header) {
        return ((Number) entities.createNativeQuery("""
                        select coalesce(max(turn) + 1, 0) from payroll_run_part
                        where department = :department and pay_date = :payDate and run_id <> :run""")
                        .setParameter("department", header.department())
                        .setParameter("payDate", header.payDate())
                        .setParameter("run", runId)
                        .getSingleResult())
                .intValue();
    }

    private void fill(ArrivingPart<?> part, Looking looking, RunFindings findings) throws IOException, SQLException {
        // Nothing else may use the transaction's connection until all rows are copied.
        try (Connection connection = database.getConnection();
                BinaryCopy rows = part.into(connection)) {
            looking.lines(looked -> {
                byte[] row = part.take(looked, findings);
                if (row != null) {
                    rows.add(row);
                }
            });
        }
    }
}
