package uk.gov.sop.pay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.Arrivals;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.Violation;
import uk.gov.sop.shared.Violations;

/** Reads a run line by line: checks each by itself, then all against the header, one another and earlier payslips. */
@Singleton
@RegisterForReflection(
        targets = {PayRunHeader.class, Payslip.class},
        registerFullHierarchy = true)
class PayRunFile {

    private static final ObjectMapper JSON = Json.mapper();

    private final ArrivingPayslips arriving;
    private final Departments departments;
    private final Validator validator;
    private final Locks locks;

    PayRunFile(ArrivingPayslips arriving, Departments departments, Validator validator, Locks locks) {
        this.arriving = arriving;
        this.departments = departments;
        this.validator = validator;
        this.locks = locks;
    }

    /**
     * Leaves the payslips in {@link ArrivingPayslips}, for the rest of the transaction.
     *
     * @return the header that they agree with; a file with any fault is refused
     */
    PayRunHeader read(Lines file) throws IOException, SQLException {
        LineErrors errors = new LineErrors();
        Optional<PayRunHeader> header = header(file, errors);
        Count count = new Count();
        try (Arrivals.Rows rows = arriving.open()) {
            file.forEach(line -> {
                Optional<Payslip> payslip = payslip(line, errors);
                count.add(payslip);
                if (payslip.isPresent() && header.isPresent()) {
                    rows.add(ArrivingPayslips.row(line.number(), payslip.get(), header.get()));
                }
            });
        }
        header.ifPresent(known -> {
            if (count.complete) {
                add(errors, 1, known.findings(count.payslips, count.totals));
            }
            arriving.check(known, errors);
        });
        errors.refuse(Rule.PAYROLL_RUN_REFUSED);
        return header.orElseThrow();
    }

    private Optional<PayRunHeader> header(Lines file, LineErrors errors) throws IOException {
        Lines.Line line = file.next().orElse(new Lines.Line(1, "", "must be the header of the run"));
        Optional<PayRunHeader> header = parse(line, PayRunHeader.class, errors);
        header.ifPresent(known -> {
            // Each run is checked against the ones before it, so a department's runs come in one after another.
            locks.on(UUID.nameUUIDFromBytes(("payroll of " + known.department()).getBytes(StandardCharsets.UTF_8)));
            add(errors, 1, known.findings());
            if (departments.byCode(known.department()).isEmpty()) {
                errors.add(1, "/department", "must be the code of a department on the platform");
            }
        });
        return header;
    }

    private Optional<Payslip> payslip(Lines.Line line, LineErrors errors) {
        Optional<Payslip> payslip = parse(line, Payslip.class, errors);
        payslip.ifPresent(known -> add(errors, line.number(), known.findings()));
        return payslip;
    }

    private <T> Optional<T> parse(Lines.Line line, Class<T> type, LineErrors errors) {
        if (line.fault() != null) {
            errors.add(line.number(), "", line.fault());
            return Optional.empty();
        }
        try {
            return valid(line, JSON.readValue(line.text(), type), errors);
        } catch (JsonMappingException misshapen) {
            Violation violation = Violations.of(misshapen);
            errors.add(line.number(), String.valueOf(violation.pointer()), violation.message());
        } catch (JsonProcessingException notJson) {
            errors.add(line.number(), "", "must be one JSON object that names no property twice");
        }
        return Optional.empty();
    }

    private <T> Optional<T> valid(Lines.Line line, T value, LineErrors errors) {
        if (value == null) {
            errors.add(line.number(), "", "must be one JSON object");
            return Optional.empty();
        }
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        violations.stream()
                .map(Violations::of)
                .forEach(v -> errors.add(line.number(), String.valueOf(v.pointer()), v.message()));
        return violations.isEmpty() ? Optional.of(value) : Optional.empty();
    }

    private static void add(LineErrors errors, long line, List<Payslip.Finding> findings) {
        findings.forEach(finding -> errors.add(line, finding.field(), finding.message()));
    }

    /** What the rows come to; not complete when one of them could not be read. */
    private static final class Count {
        private int payslips;
        private PayRunHeader.Totals totals = PayRunHeader.Totals.NONE;
        private boolean complete = true;

        void add(Optional<Payslip> payslip) {
            payslips++;
            if (payslip.isPresent()) {
                totals = totals.plus(payslip.get());
            } else {
                complete = false;
            }
        }
    }
}
