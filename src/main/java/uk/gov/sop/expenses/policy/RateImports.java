package uk.gov.sop.expenses.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class RateImports implements PanacheRepositoryBase<RateImport, UUID> {}
