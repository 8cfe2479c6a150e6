package uk.gov.sop.pay.slips;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What lists, and the checks of a person's next payslip, need of a payslip: sealed by itself, so that the whole need not
 * be opened.
 *
 * @param taxCode as HMRC issues it
 */
public record SlipFigures(
        Totals totals,
        Figures thisPeriod,
        Figures yearToDate,
        String taxCode,
        TaxCode.Basis taxBasis,
        String niLetter) {

    private static final byte FORM = 1;
    private static final int PENCE_BYTES = 5;
    private static final int CODE_BYTES = 12;
    private static final int BYTES = 1 + 15 * PENCE_BYTES + CODE_BYTES + 1 + 1;

    public static SlipFigures of(Payslip slip) {
        return new SlipFigures(
                slip.totals(), slip.thisPeriod(), slip.yearToDate(), slip.taxCode(), slip.taxBasis(), slip.niLetter());
    }

    /** Of one length whatever is on the payslip, so that the length tells nothing. */
    byte[] bytes() {
        ByteBuffer to = ByteBuffer.allocate(BYTES).put(FORM);
        put(to, totals.payments());
        put(to, totals.deductions());
        put(to, totals.net());
        Figures.ALL.forEach(figure -> put(to, figure.of().applyAsLong(thisPeriod)));
        Figures.ALL.forEach(figure -> put(to, figure.of().applyAsLong(yearToDate)));
        to.put((taxCode + " ".repeat(CODE_BYTES - taxCode.length())).getBytes(StandardCharsets.US_ASCII));
        to.put((byte) taxBasis.name().charAt(0)).put((byte) niLetter.charAt(0));
        return to.array();
    }

    static SlipFigures of(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        if (from.get() != FORM || bytes.length != BYTES) {
            throw new IllegalStateException("Figures of a payslip were written by a newer version.");
        }
        return new SlipFigures(
                new Totals(pence(from), pence(from), pence(from)),
                figures(from),
                figures(from),
                code(from),
                from.get() == 'C' ? TaxCode.Basis.CUMULATIVE : TaxCode.Basis.WEEK1_MONTH1,
                String.valueOf((char) from.get()));
    }

    private static Figures figures(ByteBuffer from) {
        return new Figures(pence(from), pence(from), pence(from), pence(from), pence(from), pence(from));
    }

    private static String code(ByteBuffer from) {
        byte[] code = new byte[CODE_BYTES];
        from.get(code);
        return new String(code, StandardCharsets.US_ASCII).strip();
    }

    /** Forty bits hold fifty times the most that a payslip may state. */
    private static void put(ByteBuffer to, long pence) {
        if (Math.abs(pence) > 10 * Payslip.MOST_PENCE) {
            throw new IllegalArgumentException("No payslip states that much.");
        }
        to.put((byte) (pence >> 32)).putInt((int) pence);
    }

    private static long pence(ByteBuffer from) {
        return (long) from.get() << 32 | from.getInt() & 0xFFFF_FFFFL;
    }
}
