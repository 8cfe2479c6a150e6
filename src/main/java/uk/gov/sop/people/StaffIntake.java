package uk.gov.sop.people;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.people.StaffImportResource.StaffImportView;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Today;

/** Staff files, which may follow one another under the same id. */
@Singleton
class StaffIntake implements FileIntake.Receiver<StaffImport, StaffImportView> {

    /** Two files must not be put in place at the same time, since each is checked against what the other changes. */
    static final UUID QUEUE = new UUID(0x5354_4146_4649_4d50L, 0);

    private final StaffImports imports;
    private final StaffImportFile file;
    private final CurrentPerson sender;
    private final Today today;

    StaffIntake(StaffImports imports, StaffImportFile file, CurrentPerson sender, Today today) {
        this.imports = imports;
        this.file = file;
        this.sender = sender;
        this.today = today;
    }

    @Override
    public String path() {
        return "/v1/staff-imports/";
    }

    @Override
    public Optional<StaffImport> find(UUID id) {
        return imports.findByIdOptional(id);
    }

    @Override
    public String fingerprint(StaffImport known) {
        return known.fingerprint();
    }

    @Override
    public StaffImport take(UUID id, Lines lines) throws IOException, SQLException {
        StaffImport created = new StaffImport(id);
        replace(created, lines);
        imports.persist(created);
        return created;
    }

    @Override
    public void replace(StaffImport target, Lines lines) throws IOException, SQLException {
        StaffImport.Outcome outcome = file.apply(lines);
        target.finish(outcome, lines.fingerprint(), today.now(), sender.signIn());
    }

    @Override
    public StaffImportView view(StaffImport known) {
        return StaffImportView.of(known);
    }
}
