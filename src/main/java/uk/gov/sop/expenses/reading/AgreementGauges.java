package uk.gov.sop.expenses.reading;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.function.ToLongFunction;
import uk.gov.sop.expenses.reading.Readings.Agreement;

/** How often readings agree with claims, for operators: counts alone, and nothing of any person. */
@Startup
@Singleton
class AgreementGauges {

    private final Readings readings;
    private volatile Agreement latest = new Agreement(0, 0, 0, 0, 0, 0);

    AgreementGauges(Readings readings, MeterRegistry meters) {
        this.readings = readings;
        register(meters, "total", "right", Agreement::totalsRight);
        register(meters, "total", "wrong", agreement -> agreement.claimed() - agreement.totalsRight());
        register(meters, "date", "right", Agreement::datesRight);
        register(meters, "date", "wrong", agreement -> agreement.claimed() - agreement.datesRight());
        register(meters, "currency", "right", Agreement::currenciesRight);
        register(meters, "currency", "wrong", agreement -> agreement.claimed() - agreement.currenciesRight());
        register(meters, "vat", "right", Agreement::vatRight);
        register(meters, "vat", "wrong", agreement -> agreement.vatClaimed() - agreement.vatRight());
    }

    private void register(MeterRegistry meters, String field, String outcome, ToLongFunction<Agreement> count) {
        Gauge.builder("sop.receipts.read", this, gauges -> count.applyAsLong(gauges.latest))
                .description("Receipts that were read and claimed, by whether the claim says what was read")
                .tag("field", field)
                .tag("outcome", outcome)
                .register(meters);
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        latest = readings.agreement();
    }
}
