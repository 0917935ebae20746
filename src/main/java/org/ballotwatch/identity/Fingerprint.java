package org.ballotwatch.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests by which equal texts are recognized. */
public final class Fingerprint {
    private Fingerprint() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks SHA-256", e);
        }
    }
}
