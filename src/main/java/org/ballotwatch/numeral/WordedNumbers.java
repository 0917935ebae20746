package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds recorded numbers against the words they were recorded from. It contradicts only where the words are in a language that
 * it reads, give a number of the thing that is counted, and no number of theirs, nor a sum of them, is the recorded one.
 */
public final class WordedNumbers {
    private static final Map<String, Supplier<Lexicon>> LANGUAGES = Map.ofEntries(
            Map.entry("en", EnglishWords::lexicon),
            Map.entry("eng", EnglishWords::lexicon),
            Map.entry("de", EuropeanWords::german),
            Map.entry("deu", EuropeanWords::german),
            Map.entry("ger", EuropeanWords::german),
            Map.entry("es", EuropeanWords::spanish),
            Map.entry("spa", EuropeanWords::spanish),
            Map.entry("fr", EuropeanWords::french),
            Map.entry("fra", EuropeanWords::french),
            Map.entry("fre", EuropeanWords::french),
            Map.entry("it", EuropeanWords::italian),
            Map.entry("ita", EuropeanWords::italian),
            Map.entry("pt", EuropeanWords::portuguese),
            Map.entry("por", EuropeanWords::portuguese),
            Map.entry("tr", EuropeanWords::turkish),
            Map.entry("tur", EuropeanWords::turkish));

    private final Map<String, Lexicon> lexicons = new HashMap<>();

    /**
     * Whether words certainly say something else than was recorded.
     *
     * @param language of the words, as ISO 639 code; null where nobody knows it, and English is tried
     */
    public boolean contradict(String words, @Nullable String language, CountedThing counted, RecordedNumber recorded) {
        String code = language == null ? "en" : language;
        if (!LANGUAGES.containsKey(code) || recorded.isEmpty()) {
            return false;
        }
        Lexicon lexicon = lexicon(code);
        return new NumberSentence(lexicon, code.startsWith("en"), words, lowerCase(words), counted)
                .contradicts(recorded);
    }

    private synchronized Lexicon lexicon(String language) {
        return lexicons.computeIfAbsent(
                language, code -> Objects.requireNonNull(LANGUAGES.get(code)).get());
    }

    /** Character by character, so that every place stays the same. */
    private static String lowerCase(String words) {
        StringBuilder lower = new StringBuilder(words.length());
        words.chars().forEach(c -> lower.append((char) (c == 'İ' ? 'i' : Character.toLowerCase(c))));
        return lower.toString();
    }

    /** Reads a number in each language, as the first question of each does. */
    static void readAll() {
        WordedNumbers numbers = new WordedNumbers();
        RecordedNumber seven = new RecordedNumber(null, BigDecimal.valueOf(7), null);
        LANGUAGES.keySet().forEach(language -> numbers.contradict("12 million", language, CountedThing.OTHER, seven));
    }
}
