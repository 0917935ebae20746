package org.ballotwatch.graphql.telemetry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes credentials in text that is about to be logged: API keys, tokens, and passwords in addresses and settings.
 * Code that logs leaves them out by itself; this is the second line, for messages of libraries.
 */
public final class CredentialRedaction {
    private static final String CUT = "[credential]";

    private static final Pattern SHAPES = Pattern.compile(
            String.join(
                    "|",
                    "(?-i:ballotwatch_)[\\w-]{8,}", // keys, but not the shorter hints, nor our variables
                    "\\beyJ[\\w-]{8,}(?:\\.[\\w-]*)*", // JSON Web Tokens (RFC 7519)
                    "(?<=\\bApiKey\\s{1,9})[!-~]+",
                    "(?<=\\bBearer\\s{1,9})[!-~]{16,}",
                    "(?<=\\bBasic\\s{1,9})[\\w+/=-]{8,}",
                    "(?<=://[^/\\s:@?#]{0,200}:)\\S+(?=@)", // user:password@host in an address
                    "(?<=\\b[\\w.%-]{1,100}:)[^\\s:/@]{1,200}(?=@[\\w\\[])", // the same without a scheme
                    "(?<=\\b(?:password|passwd|pwd|secret|access_token|refresh_token|client_secret|api_key)=)[^&\\s\"']+"),
            Pattern.CASE_INSENSITIVE);

    private CredentialRedaction() {}

    /** Returns the same text if it contains no credential. */
    public static String redact(String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = SHAPES.matcher(text);
        return matcher.find() ? matcher.replaceAll(CUT) : text;
    }

    static boolean isIn(String text) {
        return text != null && SHAPES.matcher(text).find();
    }
}
