package uk.gov.sop.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Event;
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
class StaffImports
        implements PanacheRepositoryBase<StaffImport, UUID>, FileIntake.Receiver<StaffImport, StaffImportView> {

    /** Two files must not be put in place at the same time, since each is checked against what the other changes. */
    private static final UUID QUEUE = new UUID(0x5354_4146_4649_4d50L, 0);

    private final StaffImportFile content;
    private final CurrentPerson sender;
    private final Event<AssignmentsChanged> changed;
    private final Today today;

    StaffImports(StaffImportFile content, CurrentPerson sender, Event<AssignmentsChanged> changed, Today today) {
        this.content = content;
        this.sender = sender;
        this.changed = changed;
        this.today = today;
    }

    @Override
    public String path() {
        return "/v1/staff-imports/";
    }

    @Override
    public UUID queue(UUID id) {
        return QUEUE;
    }

    @Override
    public Optional<StaffImport> known(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public StaffImport take(UUID id, Lines file) throws IOException, SQLException {
        StaffImport done = known(id).orElseGet(() -> new StaffImport(id));
        done.finish(content.apply(file), file, today.now(), sender.signIn());
        persist(done);
        changed.fire(new AssignmentsChanged());
        return done;
    }

    @Override
    public StaffImportView view(StaffImport done) {
        return StaffImportView.of(done);
    }
}
