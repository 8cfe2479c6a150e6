package uk.gov.sop.expenses.topups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class RateTopUps implements PanacheRepositoryBase<RateTopUp, UUID> {}
