package org.ballotwatch.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Display names of API keys and users: one visible line that imitates no name of the service. */
final class DisplayName {
    /** In characters. */
    static final int LONGEST = 100;

    /** First words of the names that the service uses for itself or gives to users. */
    private static final Set<String> RESERVED_WORDS = Set.of("casebook", "rule", "user");

    private static final Set<String> RESERVED_NAMES = Set.of(
            "anonymous",
            "ballotwatch",
            "configuration",
            "database",
            "first start of the service",
            "import",
            "root",
            "service",
            "system");

    private DisplayName() {}

    /** Converts a name to NFC, trims it and collapses white space. */
    static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** The form in which two names are compared: without compatibility variants and letter case. */
    static String folded(String name) {
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return normalized(compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    static boolean isReserved(String name) {
        String folded = folded(name);
        return RESERVED_NAMES.contains(folded)
                || RESERVED_WORDS.contains(
                        folded.replaceFirst("^[^\\p{L}\\p{N}]+", "").split("[^\\p{L}\\p{N}]+", 2)[0]);
    }

    static boolean isShortEnough(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST;
    }

    /**
     * Whether every character is visible: no line breaks, controls, direction marks, fillers or unpaired surrogates.
     */
    static boolean isVisible(String name) {
        return name.codePoints().allMatch(DisplayName::isVisible);
    }

    /** Cleans a name that the service cannot reject, such as a token's. */
    static String shown(String name, String otherwise) {
        StringBuilder visible = new StringBuilder();
        String given = name == null ? "" : name;
        given.codePoints()
                .limit(10L * LONGEST)
                .filter(character -> isVisible(character) || Character.isWhitespace(character))
                .forEach(visible::appendCodePoint);
        String shown = normalized(visible.toString());
        if (shown.isEmpty()) {
            return otherwise;
        }
        String cut = isShortEnough(shown) ? shown : shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return isReserved(cut) ? "user " + cut : cut;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isBlank(character);
        };
    }

    /** Invisible letters and marks (Unicode's Default_Ignorable_Code_Point), and the blank Braille pattern. */
    private static boolean isBlank(int character) {
        return character == 0x034F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || character >= 0x180B && character <= 0x180F
                || character == 0x2800
                || character == 0x3164
                || character >= 0xFE00 && character <= 0xFE0F
                || character == 0xFFA0
                || character >= 0xE0000 && character <= 0xE0FFF;
    }
}
