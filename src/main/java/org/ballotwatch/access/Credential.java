package org.ballotwatch.access;

import io.quarkus.security.AuthenticationFailedException;
import java.util.List;

/**
 * The value of an {@code Authorization} header, checked before any library sees it: the exceptions of Vert.x and of token
 * parsers quote the value that they refuse, and the log would have it.
 */
final class Credential {
    /** In characters. A server takes headers of 20 KB in all, so no longer token arrives over HTTP either. */
    private static final int LONGEST = 16_384;

    private Credential() {}

    /** @throws AuthenticationFailedException if there is more than one value, or if it cannot be the value of a header */
    static String of(List<String> credentials) {
        if (credentials.size() != 1) {
            throw refused(); // parties on the way may each read another one
        }
        String text = credentials.get(0).strip();
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(Credential::isAllowed)) {
            throw refused();
        }
        return text.replaceAll("[ \\t]+", " ");
    }

    /** Credentials are visible ASCII characters with blanks between them (RFC 9110, section 11.4). */
    private static boolean isAllowed(int character) {
        return character > ' ' && character <= '~' || character == ' ' || character == '\t';
    }

    static AuthenticationFailedException refused() {
        return new AuthenticationFailedException("The Authorization header is not one valid credential.");
    }
}
