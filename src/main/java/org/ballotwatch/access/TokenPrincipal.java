package org.ballotwatch.access;

import io.quarkus.oidc.TokenIntrospection;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import org.ballotwatch.identity.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The principal of an OpenID Connect token: issuer and subject, a pair that is never reassigned (Core, section 2). */
final class TokenPrincipal {
    /** In characters; a subject has 255 at most. The id is part of a primary key, which takes 2,704 bytes. */
    private static final int LONGEST = 1_000;

    private TokenPrincipal() {}

    /** @param provider the issuer if the token names none */
    static Principal of(SecurityIdentity identity, String provider) {
        String issuer = null;
        String subject = null;
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            issuer = token.getIssuer();
            subject = token.getSubject();
        }
        TokenIntrospection answer = identity.getAttribute("introspection");
        if (subject == null && answer != null) {
            issuer = answer.getString("iss");
            subject = answer.getString("sub");
        }
        String id = "user:" + visible(issuer == null || issuer.isBlank() ? provider : issuer) + "#" + visible(subject);
        if (subject == null || subject.isBlank() || id.length() > LONGEST) {
            throw new AuthenticationFailedException("The token has no subject, or one that is too long");
        }
        return new Principal(
                id, DisplayName.shown(identity.getPrincipal().getName(), "user " + id.substring(id.indexOf('#') + 1)));
    }

    /** Keeps visible ASCII characters and percent-encodes the bytes of others (RFC 3986, section 2.1). */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (byte each : String.valueOf(text).getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && each < 0x7F && each != '%') {
                visible.append((char) each);
            } else {
                visible.append(String.format("%%%02X", each));
            }
        }
        return visible.toString();
    }
}
