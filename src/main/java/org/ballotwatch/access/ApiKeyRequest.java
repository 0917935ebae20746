package org.ballotwatch.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request to authenticate with an API key. */
public final class ApiKeyRequest extends BaseAuthenticationRequest {
    private final String key;

    ApiKeyRequest(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
