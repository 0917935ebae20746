package org.ballotwatch.text;

/** A value as quoted in messages and logs: shortened, on one line, and without invisible characters. */
public final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /**
     * Returns the first 80 characters; a line break is shown as {@code
     * }, other invisible characters by their code point.
     */
    public static String of(String value) {
        StringBuilder shown = new StringBuilder();
        int next = 0;
        for (int count = 0; next < value.length() && count < LONGEST; count++) {
            int character = value.codePointAt(next);
            append(shown, character);
            next += Character.charCount(character);
        }
        return next < value.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Returns the same in single quotes. */
    public static String quoted(String value) {
        return "'" + of(value) + "'";
    }

    /** Returns whether a character is invisible, or ends a line. */
    public static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isInvisible(character)) {
                    shown.append(character > 0xffff ? "\\u{%x}".formatted(character) : "\\u%04x".formatted(character));
                } else {
                    shown.appendCodePoint(character);
                }
            }
        }
    }
}
