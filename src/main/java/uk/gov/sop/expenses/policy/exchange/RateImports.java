package uk.gov.sop.expenses.policy.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.expenses.policy.exchange.RateImportResource.RateImportView;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Today;

/** Files of exchange rates, which may follow one another under the same id. */
@Singleton
class RateImports implements PanacheRepositoryBase<RateImport, UUID>, FileIntake.Receiver<RateImport, RateImportView> {

    /** Of two files with the same day and currency, the later one counts. */
    private static final UUID QUEUE = new UUID(0x5241_5445_5349_4d50L, 0);

    private final ArrivingRates rates;
    private final CurrentPerson sender;
    private final Today today;

    RateImports(ArrivingRates rates, CurrentPerson sender, Today today) {
        this.rates = rates;
        this.sender = sender;
        this.today = today;
    }

    @Override
    public String path() {
        return "/v1/exchange-rate-imports/";
    }

    @Override
    public UUID queue(UUID id) {
        return QUEUE;
    }

    @Override
    public Optional<RateImport> known(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public RateImport take(UUID id, Lines file) throws IOException, SQLException {
        RateImport done = known(id).orElseGet(() -> new RateImport(id));
        done.finish(rates.apply(file), file, today.now(), sender.signIn());
        persist(done);
        return done;
    }

    @Override
    public RateImportView view(RateImport done) {
        return RateImportView.of(done);
    }
}
