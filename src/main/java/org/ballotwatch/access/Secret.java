package org.ballotwatch.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Base64;
import org.ballotwatch.identity.Fingerprint;

/** A key in full. Its prefix lets secret scanners find keys that were published by mistake. */
record Secret(String text) {
    private static final String PREFIX = "ballotwatch_";
    private static final int BYTES = 32;
    private static final int HINTED = 6;

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes); // a static generator would share its seed in a native image
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] digest() {
        return Fingerprint.sha256().digest(text.getBytes(US_ASCII));
    }

    String hint() {
        return text.substring(0, PREFIX.length() + HINTED);
    }

    @Override
    public String toString() {
        return "a secret"; // it must not get into a log by mistake
    }
}
