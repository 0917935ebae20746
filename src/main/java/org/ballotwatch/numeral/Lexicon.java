package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language that stand around numbers, as patterns for text in lower case. */
final class Lexicon {
    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    /** How far from a number its bound or its noun may begin. */
    private static final int NEAR = 60;

    /** The kinds of words; a language leaves out what it cannot tell. */
    enum PhraseRole {
        /** "More than", before the number and behind it. */
        AT_LEAST,
        AT_LEAST_AFTER,
        AT_MOST,
        AT_MOST_AFTER,
        ABOUT,
        ABOUT_AFTER,
        /** Between two numbers, of which they make a range. */
        RANGE,
        /** Before a range whose ends have {@link #AND} between them. */
        BETWEEN,
        AND,
        /** Between two numbers that are a share: "one in three". */
        RATIO,
        /** Before a scale: "half a million". */
        HALF,
        /** Between a number and its scale: "two and a half million". */
        AND_A_HALF,
        /** Before or behind "one" where it is no number: "no one", "one another". */
        NOT_ONE,
        NOT_ONE_AFTER,
        /** Says that there was nobody: "no casualties". */
        NONE,
        /** Between two numbers, of which the second is a part of the first: "including". */
        PART,
        /** Behind a number that is a part of the one before it: "of them". */
        PART_AFTER,
        /** "Article", before a number that counts nothing. */
        OTHER,
        /** "Years", behind a number that counts something else. */
        OTHER_AFTER,
        PERCENT_AFTER,
        /** "More", before or behind a number that is a change. */
        CHANGE,
        CHANGE_AFTER,
        /** "Several": quantities that no number can be stated from. */
        VAGUE,
        /** What a phrase begins with that may be one more person: "a", "the", "his". */
        ONE_MORE
    }

    final boolean commaDecimals;
    /** Whether "a" may stand for one before a scale. */
    final boolean hasArticle;

    final SpelledNumbers spelled;
    final Map<String, BigDecimal> scales;
    /** Dozens, hundreds: the least that the word stands for. */
    final Map<String, BigDecimal> plurals;

    private final Map<PhraseRole, Pattern> patterns = new HashMap<>();

    private Lexicon(Words words) {
        this.commaDecimals = words.commaDecimals;
        this.hasArticle = words.language.equals("en");
        this.spelled = new SpelledNumbers(words.language, words.connectors);
        this.scales = numbers(words.scales);
        this.plurals = numbers(words.plurals);
        words.phrases.forEach((role, phrases) -> patterns.put(role, compiled(role, phrases)));
    }

    private static Map<String, BigDecimal> numbers(String listed) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (!listed.isEmpty()) {
            for (String entry : listed.split(" ")) {
                String[] parts = entry.split("=");
                numbers.put(parts[0], new BigDecimal(parts[1]));
            }
        }
        return numbers;
    }

    private static Pattern compiled(PhraseRole role, String phrases) {
        String any = "(?:" + phrases.strip().replaceAll("\\s*\\n\\s*", "|") + ")";
        return Pattern.compile(
                switch (role) {
                    case AT_LEAST, AT_MOST, ABOUT, OTHER, CHANGE, BETWEEN, NOT_ONE ->
                        NO_LETTER_BEFORE + any + "[ \u00a0\u202f]*$";
                    case RANGE, AND, RATIO -> "[ \u00a0]*" + any + "[ \u00a0]*";
                    case PART, VAGUE, ONE_MORE, NONE, HALF -> NO_LETTER_BEFORE + any + NO_LETTER_AFTER;
                    default -> "[ \u00a0\u202f]*" + any + NO_LETTER_AFTER;
                });
    }

    /** Where the words of a role begin that end at a number, or -1. */
    int before(PhraseRole role, String text, int start) {
        Matcher matcher = matcher(role, text).region(Math.max(0, start - NEAR), start);
        return matcher.find() ? matcher.start() : -1;
    }

    /** Whether words of a role follow what ends there. */
    boolean follows(PhraseRole role, String text, int end) {
        return endOf(role, text, end) >= 0;
    }

    boolean contains(PhraseRole role, String text, int from, int to) {
        return matcher(role, text).region(from, to).find();
    }

    /** Where the words of a role end that begin at a place, or -1. */
    int endOf(PhraseRole role, String text, int start) {
        Matcher matcher = matcher(role, text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether a piece of text is nothing but words of a role. */
    boolean isAll(PhraseRole role, String text, int from, int to) {
        return matcher(role, text).region(from, to).matches();
    }

    private Matcher matcher(PhraseRole role, String text) {
        return patterns.getOrDefault(role, NEVER).matcher(text).useTransparentBounds(true);
    }

    /** The word lists that a lexicon is made of. */
    static final class Words {
        private final String language;
        private boolean commaDecimals;
        private Set<String> connectors = Set.of();
        private String scales = "";
        private String plurals = "";
        private final Map<PhraseRole, String> phrases = new HashMap<>();

        Words(String language) {
            this.language = language;
        }

        Words commaDecimals() {
            commaDecimals = true;
            return this;
        }

        Words connectors(String... words) {
            connectors = new LinkedHashSet<>(List.of(words));
            return this;
        }

        /** Such as {@code million=1e6}, with spaces between them. */
        Words scales(String listed) {
            scales = listed;
            return this;
        }

        Words plurals(String listed) {
            plurals = listed;
            return this;
        }

        /** @param alternatives regular expressions, one on each line or with bars between them */
        Words with(PhraseRole role, String alternatives) {
            phrases.put(role, alternatives);
            return this;
        }

        Lexicon lexicon() {
            return new Lexicon(this);
        }
    }
}
