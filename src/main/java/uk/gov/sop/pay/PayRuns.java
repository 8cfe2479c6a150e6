package uk.gov.sop.pay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class PayRuns implements PanacheRepositoryBase<PayRun, UUID> {}
