package org.ballotwatch.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Knows no provider but the configured one. That it is there lets the service start where none is configured, which the
 * extension takes for a mistake otherwise.
 */
@Singleton
class OptionalOidcTenant implements TenantConfigResolver {
    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext http, OidcRequestContext<OidcTenantConfig> context) {
        return Uni.createFrom().nullItem();
    }
}
