package org.ballotwatch.database;

/**
 * Checks that PostgreSQL stores a text unchanged. It rejects NUL. An unpaired surrogate has no form in UTF-8, and Java
 * would send a question mark instead.
 */
public final class StorableText {
    private StorableText() {}

    public static boolean isStorable(String text) {
        return fault(text) == null;
    }

    /** The rest of a sentence that begins with the text's name; null if the text can be stored. */
    public static String fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\0') {
                return "must not contain NUL (U+0000)";
            }
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return "must not contain half of a surrogate pair (U+%04X)".formatted((int) unit);
                }
                i++;
            }
        }
        return null;
    }
}
