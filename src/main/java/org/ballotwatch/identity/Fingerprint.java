package org.ballotwatch.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what two texts are known to be the same. */
public final class Fingerprint {
    private Fingerprint() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
