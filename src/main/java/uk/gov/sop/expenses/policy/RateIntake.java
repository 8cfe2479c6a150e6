package uk.gov.sop.expenses.policy;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.expenses.policy.RateImportResource.RateImportView;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Today;

/** Files of exchange rates, which may follow one another under the same id. */
@Singleton
class RateIntake implements FileIntake.Receiver<RateImport, RateImportView> {

    /** Of two files with the same day and currency, the later one counts. */
    static final UUID QUEUE = new UUID(0x5241_5445_5349_4d50L, 0);

    private final RateImports imports;
    private final ArrivingRates rates;
    private final CurrentPerson sender;
    private final Today today;

    RateIntake(RateImports imports, ArrivingRates rates, CurrentPerson sender, Today today) {
        this.imports = imports;
        this.rates = rates;
        this.sender = sender;
        this.today = today;
    }

    @Override
    public String path() {
        return "/v1/exchange-rate-imports/";
    }

    @Override
    public Optional<RateImport> find(UUID id) {
        return imports.findByIdOptional(id);
    }

    @Override
    public String fingerprint(RateImport known) {
        return known.fingerprint();
    }

    @Override
    public RateImport take(UUID id, Lines lines) throws IOException, SQLException {
        RateImport created = new RateImport(id);
        replace(created, lines);
        imports.persist(created);
        return created;
    }

    @Override
    public void replace(RateImport target, Lines lines) throws IOException, SQLException {
        RateImport.Outcome outcome = rates.apply(lines);
        target.finish(outcome, lines.fingerprint(), today.now(), sender.signIn());
    }

    @Override
    public RateImportView view(RateImport known) {
        return RateImportView.of(known);
    }
}
