package uk.gov.sop.pay.intake;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a run holds for one department.
 *
 * @param turn of the department's runs with this pay date, from 0
 * @param employer as the payslip must name it
 * @param payeReference of the employer at HMRC: {@code 120/AB12345}
 * @param employerAddress its lines, parted by line feeds; null where none was given
 * @param keyId of the key that seals the totals
 */
@Embeddable
public record PayRunPart(
        String department,
        LocalDate payDate,
        short turn,
        String employer,
        String payeReference,
        @Nullable String employerAddress,
        int payslips,
        int keyId,
        byte[] totals) {

    public String queue() {
        return queueOf(department);
    }

    /**
     * Each run is checked against the ones before it, so a department's runs come in, and go, one after another; and the
     * key that one seals with stays the current one until it is in.
     */
    public static String queueOf(String department) {
        return "payroll of " + department;
    }
}
