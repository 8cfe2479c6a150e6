package uk.gov.sop.pay.looks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class PayLooks implements PanacheRepositoryBase<PayLook, UUID> {}
