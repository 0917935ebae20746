package org.ballotwatch.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters that people may write. Control characters, and those that change the direction of the following text,
 * could make a text look like another. Direction marks and joiners are allowed: names in Arabic and Kurdish contain
 * them.
 */
public final class PlainText {
    private static final int NEXT_LINE = 0x85;

    private PlainText() {}

    /**
     * Checks a title or a name: returns the rest of a sentence that begins with the text's name; null if nothing is
     * wrong.
     */
    public static @Nullable String faultOfLine(String text) {
        return text.codePoints()
                .filter(character -> isLineBreak(character) || isRefused(character))
                .mapToObj(character -> isLineBreak(character)
                        ? "has a line break (%s), but must be one line".formatted(number(character))
                        : told(character))
                .findFirst()
                .orElse(null);
    }

    /** Checks a text that may have several lines. */
    public static @Nullable String faultOfLines(String text) {
        return text.codePoints()
                .filter(character -> !isLineBreak(character) && isRefused(character))
                .mapToObj(PlainText::told)
                .findFirst()
                .orElse(null);
    }

    private static boolean isLineBreak(int character) {
        return character == '\n'
                || character == '\r'
                || character == NEXT_LINE
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isRefused(int character) {
        return Character.getType(character) == Character.CONTROL || turnsDirection(character);
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static String told(int character) {
        return "has a %s (%s); leave it out"
                .formatted(turnsDirection(character) ? "change of direction" : "control character", number(character));
    }

    private static String number(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
