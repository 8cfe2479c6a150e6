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
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.BinaryCopy;
import uk.gov.sop.shared.JsonLine;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.OperatingModel;
import uk.gov.sop.shared.sealing.DataKeys;

/** Reads a run, department by department, straight into the table: nobody can see it, and a fault undoes it all. */
@Startup
@Singleton
@RegisterForReflection(
        targets = {PayRunHeader.class, Payslip.class, RunFinding.class},
        registerFullHierarchy = true)
public class PayRunFile {

    private final DataSource database;
    private final EntityManager entities;
    private final Roster roster;
    private final Departments departments;
    private final DataKeys keys;
    private final JsonLine json;
    private final Locks locks;
    private final RunTerms terms;

    PayRunFile(
            DataSource database,
            EntityManager entities,
            Roster roster,
            Departments departments,
            DataKeys keys,
            JsonLine json,
            Locks locks,
            OperatingModel model) {
        this.database = database;
        this.entities = entities;
        this.roster = roster;
        this.departments = departments;
        this.keys = keys;
        this.json = json;
        this.locks = locks;
        this.terms = model.read("payroll-checks.json", RunTerms.class);
    }

    /** @return empty where there is any fault */
    public Optional<PayRunContent> read(UUID runId, RunLines file, RunFindings findings)
            throws IOException, SQLException {
        List<PayRunHeader> headers = new ArrayList<>();
        List<PayRunPart> parts = new ArrayList<>();
        Optional<RunLine> next = file.next();
        if (next.isEmpty()) {
            findings.add(RunFinding.fault(new RunLine.Place(1, ""), "must be the header of the run"));
        }
        try (Looking looking = new Looking(file)) {
            while (next.isPresent()) {
                ArrivingPart part = open(runId, next.get(), headers, findings).orElse(null);
                next = fill(part, looking, findings);
                if (part != null) {
                    parts.add(part.finish(findings));
                }
            }
        }
        return findings.areSound()
                ? Optional.of(new PayRunContent(headers.getFirst(), parts, findings.warnings()))
                : Optional.empty();
    }

    private Optional<ArrivingPart> open(UUID runId, RunLine line, List<PayRunHeader> headers, RunFindings findings)
            throws SQLException {
        Optional<PayRunHeader> read = header(line, headers, findings);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        PayRunHeader header = read.get();
        locks.on(PayRunPart.queueOf(header.department()));
        return Optional.of(new ArrivingPart(
                line,
                header,
                runId,
                roster.of(runId, header),
                terms,
                keys.current(header.department()),
                turn(runId, header)));
    }

    private Optional<PayRunHeader> header(RunLine line, List<PayRunHeader> headers, RunFindings findings) {
        Optional<PayRunHeader> read = json.read(
                line.json(),
                PayRunHeader.class,
                (number, pointer, message) ->
                        findings.add(RunFinding.fault(line.places().of(pointer), message)));
        return read.filter(header -> isSound(header, line, headers, findings));
    }

    private boolean isSound(PayRunHeader header, RunLine line, List<PayRunHeader> headers, RunFindings findings) {
        List<Payslip.Finding> found = new ArrayList<>(header.findings());
        if (!headers.isEmpty()) {
            found.addAll(header.findingsAfter(headers.getFirst(), headers.getLast()));
        }
        if (departments.byCode(header.department()).isEmpty()) {
            found.add(new Payslip.Finding("/department", "must be the code of a department on the platform"));
        }
        found.forEach(f -> findings.add(RunFinding.fault(line.places().of(f.field()), f.message())));
        headers.add(header);
        return found.isEmpty();
    }

    /** How many runs of the department and the pay date came before; one that came again comes after them. */
    private int turn(UUID runId, PayRunHeader header) {
        return ((Number) entities.createNativeQuery("""
                        select coalesce(max(turn) + 1, 0) from payroll_run_part
                        where department = :department and pay_date = :payDate and run_id <> :run""")
                        .setParameter("department", header.department())
                        .setParameter("payDate", header.payDate())
                        .setParameter("run", runId)
                        .getSingleResult())
                .intValue();
    }

    /** @return the header of the next department; empty at the end of the file */
    private Optional<RunLine> fill(@Nullable ArrivingPart part, Looking looking, RunFindings findings)
            throws IOException, SQLException {
        if (part == null) {
            return looking.at(line -> ArrivingPart.alone(line, json), looked -> findings.add(looked.findings()));
        }
        // Nothing else may use the transaction's connection until all rows are copied.
        try (Connection connection = database.getConnection();
                BinaryCopy rows = PartRows.into(connection)) {
            return looking.at(line -> part.look(line, json), looked -> {
                part.count(looked, findings);
                if (looked.row() != null && findings.areSound()) {
                    rows.add(looked.row());
                }
            });
        }
    }
}
