package org.ballotwatch.graphql.transport.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ballotwatch.identity.Fingerprint;

/** The hash by which clients name documents: of the text in UTF-8, in lower-case hexadecimal digits. */
public final class Sha256 {
    /** The GraphQL over HTTP draft and graphql-codegen put this before the digits; Apollo does not. */
    private static final String PREFIX = "sha256:";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    static String of(String text) {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns whether a client names a document by the hash of its text, with or without the prefix. */
    public static boolean names(String id) {
        return isHash(plain(id));
    }

    /** Returns whether an id has the form of such a hash. */
    static boolean isHash(String id) {
        return FORM.matcher(id).matches();
    }

    /** Returns the id as stored: only the digits of a hash, in lower case; any other id unchanged. */
    static String plain(String id) {
        boolean prefixed = id.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        String digits = (prefixed ? id.substring(PREFIX.length()) : id).toLowerCase(Locale.ROOT);
        return prefixed || isHash(digits) ? digits : id;
    }
}
