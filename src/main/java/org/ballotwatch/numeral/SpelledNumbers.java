package org.ballotwatch.numeral;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that are spelled out, by the rules that ICU has from CLDR. A phrase counts only if the rules spell the number
 * in the same words again: they also read ordinals and years, which count nothing.
 */
final class SpelledNumbers {
    /** "Nine hundred and ninety-nine thousand nine hundred and ninety-nine" has eleven. */
    private static final int LONGEST = 11;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern BETWEEN = Pattern.compile("[ -]");
    private static final String SOFT_HYPHEN = "\u00ad";

    /**
     * @param value what the words say
     * @param end where in the text they end
     */
    record Spelled(long value, int end) {}

    private final RuleBasedNumberFormat format;
    private final List<String> cardinals;
    private final Set<String> connectors;
    /** What numbers are made of. Most words are not, and to have the rules read a word takes long. */
    private final Set<String> words = new HashSet<>();

    private final boolean compounds;

    /** @param connectors words within a number that may be there or not, such as "and" */
    SpelledNumbers(String language, Set<String> connectors) {
        ULocale locale = new ULocale(language);
        RuleBasedNumberFormat rules = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        // The German rules put soft hyphens into numbers, and nobody else does.
        this.format = rules.toString().contains(SOFT_HYPHEN)
                ? new RuleBasedNumberFormat(rules.toString().replace(SOFT_HYPHEN, ""), locale)
                : rules;
        this.format.setLenientParseMode(false);
        this.cardinals = Arrays.stream(format.getRuleSetNames())
                .filter(name -> (name.contains("cardinal") || name.contains("numbering")) && !name.contains("year"))
                .toList();
        this.connectors = connectors;
        LongStream.concat(
                        LongStream.rangeClosed(0, 100),
                        LongStream.of(200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000, 1_000_000, 2_000_000))
                .forEach(this::addWords);
        // German and Italian write numbers as one word.
        this.compounds = words.stream().anyMatch(word -> word.length() > 13);
    }

    private void addWords(long number) {
        cardinals.forEach(rules -> words.addAll(List.of(BETWEEN.split(format.format(number, rules)))));
    }

    private boolean isOfNumbers(String word) {
        return words.contains(word) || compounds && words.stream().anyMatch(word::startsWith);
    }

    /** The longest number that begins at a word; null if none does. ICU's formats keep state while they read. */
    synchronized @Nullable Spelled at(String text, int start) {
        List<Integer> ends = ends(text, start);
        if (ends.isEmpty() || parsed(text.substring(start, ends.get(0))) == null) {
            return null;
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            String phrase = text.substring(start, ends.get(i));
            for (String form : forms(phrase)) {
                Long value = parsed(form);
                if (value != null && isSpelledSo(value, phrase)) {
                    return new Spelled(value, ends.get(i));
                }
            }
        }
        return null;
    }

    /** Where the first word ends, the first two words end, and so on, as long as they are words of numbers. */
    private List<Integer> ends(String text, int start) {
        List<Integer> ends = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, text.length());
        while (ends.size() < LONGEST
                && word.lookingAt()
                && (isOfNumbers(word.group()) || !ends.isEmpty() && connectors.contains(word.group()))) {
            ends.add(word.end());
            int next = word.end();
            if (next >= text.length()
                    || !BETWEEN.matcher(text.substring(next, next + 1)).matches()) {
                break;
            }
            word.region(next + 1, text.length());
        }
        return ends;
    }

    /** With spaces and hyphens as they are, and where the rules want them. */
    private Set<String> forms(String phrase) {
        Set<String> forms = new LinkedHashSet<>(List.of(phrase, phrase.replace('-', ' '), phrase.replace(' ', '-')));
        String[] words = phrase.split("[ -]");
        if (words.length > 2) {
            int last = phrase.length() - words[words.length - 1].length() - 1;
            forms.add(phrase.substring(0, last).replace('-', ' ') + "-" + words[words.length - 1]);
        }
        return forms;
    }

    private @Nullable Long parsed(String phrase) {
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(phrase, position);
        boolean whole = position.getIndex() == phrase.length() && number.doubleValue() == number.longValue();
        return whole ? (Long) number.longValue() : null;
    }

    private boolean isSpelledSo(long value, String phrase) {
        String words = compared(phrase);
        return cardinals.stream()
                .anyMatch(rules -> compared(format.format(value, rules)).equals(words));
    }

    private String compared(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[ -]"))
                .filter(word -> !connectors.contains(word))
                .collect(Collectors.joining());
    }
}
