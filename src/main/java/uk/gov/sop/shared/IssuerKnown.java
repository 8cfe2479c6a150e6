package uk.gov.sop.shared;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the issuer's keys are known, and from then on: a token can be verified without the issuer. Asking is also
 * what fetches them when the issuer was not up at the start; without that, an instance that is not ready would get no
 * request to make it so.
 */
@Readiness
@Singleton
class IssuerKnown implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TenantConfigBean tenants;

    IssuerKnown(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        TenantConfigContext issuer = tenants.getDefaultTenant();
        return Uni.createFrom()
                .deferred(() -> issuer.ready() ? Uni.createFrom().item(issuer) : issuer.initialize())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(TenantConfigContext::ready)
                .onFailure()
                .recoverWithItem(false)
                .map(known -> HealthCheckResponse.named("Issuer of access tokens is known")
                        .status(known)
                        .build());
    }
}
