package uk.gov.sop.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class StaffImports implements PanacheRepositoryBase<StaffImport, UUID> {}
