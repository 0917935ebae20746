package org.ballotwatch.startup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ballotwatch.access.AccessSettings;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.graphql.telemetry.MetricsSettings;
import org.ballotwatch.graphql.transport.document.DocumentSettings;
import org.ballotwatch.graphql.transport.http.HttpSettings;
import org.ballotwatch.graphql.transport.websocket.WebSocketSettings;

/** Provides each part of the service with its own settings only. */
@Singleton
class SettingGroups {
    private final Settings settings;

    SettingGroups(Settings settings) {
        this.settings = settings;
    }

    @Produces
    @Singleton
    AccessSettings access() {
        return settings.access();
    }

    @Produces
    @Singleton
    DocumentSettings documents() {
        return settings.documents();
    }

    @Produces
    @Singleton
    HttpSettings http() {
        return settings.http();
    }

    @Produces
    @Singleton
    LimitSettings limits() {
        return settings.limits();
    }

    @Produces
    @Singleton
    MetricsSettings metrics() {
        return settings.metrics();
    }

    @Produces
    @Singleton
    WebSocketSettings websocket() {
        return settings.websocket();
    }
}
