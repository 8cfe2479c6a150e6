package uk.gov.sop.expenses.claims;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;

/** A line to be claimed again, without what was said of that occasion only: receipts, reasons, prior approval. */
record CopiedLine(Expense line) {

    /** The same so many days later. */
    Expense later(long days) {
        return new Expense(
                line.kind(),
                line.date().plusDays(days),
                line.description(),
                null,
                line.amount(),
                line.foreign(),
                line.vat(),
                null,
                null,
                line.alcoholIncluded(),
                line.travelClass(),
                null,
                line.from(),
                line.to(),
                line.miles(),
                line.roundTrip(),
                line.commuteMiles(),
                line.byChoice(),
                line.passengers(),
                line.fuel(),
                line.engineCc(),
                line.nights(),
                line.area(),
                line.mealsIncluded(),
                line.leftAt(),
                later(line.backOn(), days),
                line.backAt());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }
}
