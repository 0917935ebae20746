package org.ballotwatch.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows a key. */
final class ApiKeyRequest extends BaseAuthenticationRequest {
    private final Secret secret;

    ApiKeyRequest(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
