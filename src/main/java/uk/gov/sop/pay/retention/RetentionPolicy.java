package uk.gov.sop.pay.retention;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.FirstKept;
import uk.gov.sop.pay.intake.RunKind;
import uk.gov.sop.shared.OperatingModel;
import uk.gov.sop.shared.TaxYear;

/**
 * How long each kind of document is kept, and how long a hold goes on keeping once it is ended, as {@code retention.json}
 * says. A mistake in it stops the start.
 */
@Startup
@Singleton
class RetentionPolicy implements FirstKept {

    /** Employers keep PAYE records for three years after the tax year (Income Tax (PAYE) Regulations 2003, 97). */
    private static final int LEAST_TAX_YEARS = 3;

    private final Map<Overdue, Period> periods = new EnumMap<>(Overdue.class);
    private final int endedHoldDays;

    @Inject
    RetentionPolicy(OperatingModel model) {
        this(model.read("retention.json", Content.class));
    }

    RetentionPolicy(Content content) {
        for (Rule rule : content.kinds()) {
            if (periods.put(rule.kind(), period(rule)) != null) {
                throw refused("names %s twice".formatted(rule.kind()));
            }
        }
        for (Overdue kind : Overdue.values()) {
            if (!periods.containsKey(kind)) {
                throw refused("must say how long a %s is kept".formatted(kind));
            }
        }
        if (content.endedHoldDays() == null || content.endedHoldDays() < 1) {
            throw refused("must give endedHoldDays, 1 or more: how long a hold keeps once it is ended");
        }
        endedHoldDays = content.endedHoldDays();
    }

    Period of(Overdue kind) {
        return Objects.requireNonNull(periods.get(kind), "every kind has its own");
    }

    /** The last day on which a hold keeps that is ended on a day. */
    LocalDate holdKeepsUntil(LocalDate endedOn) {
        return endedOn.plusDays(endedHoldDays);
    }

    @Override
    public int taxYear(RunKind kind, LocalDate today) {
        Overdue documents = switch (kind) {
            case PAYSLIPS -> Overdue.PAYSLIP;
            case P60 -> Overdue.P60;
            case P11D -> Overdue.P11D;
        };
        return TaxYear.of(of(documents).firstDayKept(today)).startYear();
    }

    private static Period period(Rule rule) {
        if (rule.kind().isKeptForDays()) {
            if (rule.days() == null || rule.taxYears() != null || rule.days() < 1) {
                throw refused("must give days, 1 or more, for " + rule.kind());
            }
            return Period.ofDays(rule.days());
        }
        if (rule.taxYears() == null || rule.days() != null || rule.taxYears() < LEAST_TAX_YEARS) {
            throw refused("must give taxYears, %d or more, for %s".formatted(LEAST_TAX_YEARS, rule.kind()));
        }
        return Period.ofTaxYears(rule.taxYears());
    }

    private static IllegalStateException refused(String why) {
        return new IllegalStateException("retention.json " + why + ".");
    }

    /**
     * What the file {@code retention.json} holds.
     *
     * @param endedHoldDays after the day of its end
     */
    @RegisterForReflection(registerFullHierarchy = true)
    record Content(List<Rule> kinds, @Nullable Integer endedHoldDays) {}

    /**
     * @param taxYears that have ended, besides the current one
     * @param days since it was made, where it is of no tax year
     */
    record Rule(
            Overdue kind,
            @Nullable Integer taxYears,
            @Nullable Integer days) {}
}
