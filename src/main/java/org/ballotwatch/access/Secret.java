package org.ballotwatch.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What a key is in full. The prefix lets scanners of source code find keys that were published by mistake. */
record Secret(String text) {
    private static final String PREFIX = "ballotwatch_";
    private static final int BYTES = 32;
    private static final int HINTED = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    String hint() {
        return text.substring(0, PREFIX.length() + HINTED);
    }

    @Override
    public String toString() {
        return "a secret"; // it must not get into a log by mistake
    }
}
