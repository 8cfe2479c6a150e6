package uk.gov.sop.expenses.policy.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import uk.gov.sop.shared.Arrivals;
import uk.gov.sop.shared.CsvLine;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.Today;

/** Reads a file of exchange rates row by row, then puts all of them in place: the whole file or nothing. */
@Singleton
class ArrivingRates {

    private static final String CREATE = """
            create temporary table arriving_rate (
                line bigint, on_date date, currency text, per_pound numeric(18, 8), source text) on commit drop""";

    private static final String TWICE = """
            select line, 'currency', 'must occur once for a date'
            from (select line, row_number() over (partition by currency, on_date order by line) as occurrence
                  from arriving_rate) counted
            where occurrence > 1
            order by line limit :most""";

    private static final String CHANGE = """
            update exchange_rate kept set per_pound = arriving.per_pound, source = arriving.source
            from arriving_rate arriving
            where kept.currency = arriving.currency and kept.on_date = arriving.on_date
              and (kept.per_pound, kept.source) <> (arriving.per_pound, arriving.source)""";

    private static final String ADD = """
            insert into exchange_rate (currency, on_date, per_pound, source)
            select currency, on_date, per_pound, source from arriving_rate
            on conflict (currency, on_date) do nothing""";

    private final Arrivals arrivals;
    private final Today today;

    ArrivingRates(Arrivals arrivals, Today today) {
        this.arrivals = arrivals;
        this.today = today;
    }

    RateImport.Outcome apply(Lines file) throws IOException, SQLException {
        LineErrors errors = new LineErrors();
        requireHeader(file, errors);
        int rows;
        try (Arrivals.Rows arriving =
                arrivals.open(CREATE, "arriving_rate", "line", "on_date", "currency", "per_pound", "source")) {
            rows = file.forEach(line -> CsvLine.cells(line, RateColumn.values().length, errors)
                    .filter(row -> isSound(line.number(), row, errors))
                    .ifPresent(row -> arriving.add(line.number(), row.get(0), row.get(1), row.get(2), row.get(3))));
        }
        arrivals.check(TWICE, errors);
        errors.refuse(Rule.EXCHANGE_RATES_REFUSED);
        int changed = arrivals.run(CHANGE);
        return new RateImport.Outcome(rows, arrivals.run(ADD), changed);
    }

    private static void requireHeader(Lines file, LineErrors errors) throws IOException {
        if (!file.next().map(Lines.Line::text).orElse("").equals(RateColumn.HEADER)) {
            errors.add(1, "", "must be the header " + RateColumn.HEADER);
            errors.refuse(Rule.EXCHANGE_RATES_REFUSED);
        }
    }

    private boolean isSound(long line, List<String> row, LineErrors errors) {
        boolean sound = true;
        for (RateColumn column : RateColumn.values()) {
            if (!column.holds(row) || (column == RateColumn.DATE && isAhead(column.of(row)))) {
                errors.add(line, column.title(), column.requirement());
                sound = false;
            }
        }
        return sound;
    }

    private boolean isAhead(String date) {
        return LocalDate.parse(date).isAfter(today.date());
    }
}
