package org.ballotwatch.access;

import io.quarkus.security.AuthenticationFailedException;
import java.util.List;

/**
 * The value of an {@code Authorization} header, checked before any library sees it. Exceptions of Vert.x and of token
 * parsers quote a rejected value, which would end up in the log.
 */
final class Credential {
    /** In characters. The server accepts 20 KB of headers in total, so no longer token arrives over HTTP either. */
    private static final int LONGEST = 16_384;

    private Credential() {}

    /** @throws AuthenticationFailedException if there is more than one value, or if it cannot be the value of a header */
    static String of(List<String> credentials) {
        if (credentials.size() != 1) {
            throw refused(); // proxies could each read a different one
        }
        String text = credentials.get(0).strip();
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(Credential::isAllowed)) {
            throw refused();
        }
        return text.replaceAll("[ \\t]+", " ");
    }

    /** Credentials are visible ASCII characters with spaces between them (RFC 9110, section 11.4). */
    private static boolean isAllowed(int character) {
        return character > ' ' && character <= '~' || character == ' ' || character == '\t';
    }

    static AuthenticationFailedException refused() {
        return new AuthenticationFailedException("The Authorization header is not one valid credential.");
    }
}
