package uk.gov.sop.expenses.policy.exchange;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.sop.expenses.policy.ExchangeRate;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ForeignAmount;

/** The daily rates that finance has imported. */
@Singleton
public class ExchangeRates {

    private static final int LONGEST_HOLIDAY_DAYS = 7;

    private final EntityManager database;

    ExchangeRates(EntityManager database) {
        this.database = database;
    }

    /** Of the day of spending, or of the last banking day before it; empty where a week or more is missing. */
    public Optional<ExchangeRate> of(Expense line) {
        ForeignAmount foreign = line.foreign();
        return foreign == null ? Optional.empty() : on(foreign.currency(), line.date());
    }

    Optional<ExchangeRate> on(String currency, LocalDate day) {
        List<Object[]> found = database.createNativeQuery("""
                        select on_date, per_pound, source from exchange_rate
                        where currency = :currency and on_date between :earliest and :day
                        order by on_date desc limit 1""", Object[].class)
                .setParameter("currency", currency)
                .setParameter("earliest", day.minusDays(LONGEST_HOLIDAY_DAYS - 1))
                .setParameter("day", day)
                .getResultList();
        return found.stream()
                .map(row -> new ExchangeRate(currency, (LocalDate) row[0], (BigDecimal) row[1], (String) row[2]))
                .findFirst();
    }
}
