package uk.gov.sop.expenses.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

@Singleton
class DrawnClaims implements PanacheRepositoryBase<DrawnClaim, DrawnClaim.Key> {}
