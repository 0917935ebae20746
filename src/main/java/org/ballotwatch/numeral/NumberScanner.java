package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballotwatch.numeral.Lexicon.PhraseRole;
import org.ballotwatch.numeral.SpelledNumbers.Spelled;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text, in digits and in letters, each with its scale: "1.5 million", "three lakh", "two dozen". */
final class NumberScanner {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Dates, times of day, scores, and names with digits in them, such as 9/11 and AK-47. */
    private static final Pattern NOTHING = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}(?!\\d)"
            + "|\\d{1,2}(?:[:]\\d{2})+(?!\\d)|\\d{1,2}h\\d{2}(?!\\d)|\\d+/\\d+(?!\\d)|\\d{1,2}[.]\\d{2}(?= ?(?:[ap][.]?m\\b|uhr\\b|hrs?\\b))"
            + "|\\p{L}+[-–]?\\d[\\p{L}\\d-]*");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int PLURAL = 100;

    private final Lexicon lexicon;
    private final String text;
    private final List<Mention> found = new ArrayList<>();

    private NumberScanner(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** @param text in lower case */
    static List<Mention> scan(Lexicon lexicon, String text) {
        NumberScanner scanner = new NumberScanner(lexicon, text);
        int next = 0;
        while (next < text.length()) {
            next = Math.max(next + 1, scanner.at(next));
        }
        return scanner.found;
    }

    /** Reads what begins at a place. @return where it ends */
    private int at(int start) {
        char first = text.charAt(start);
        if (!Character.isLetterOrDigit(first)) {
            return start + 1;
        }
        Matcher nothing = NOTHING.matcher(text).region(start, text.length());
        if (nothing.lookingAt()) {
            return add(Mention.nothing(start, nothing.end()));
        }
        Mention number = number(start);
        if (number != null) {
            return add(number);
        }
        return word(start);
    }

    private int add(Mention mention) {
        found.add(mention);
        return mention.end();
    }

    /** A number with its scales; null where none begins. */
    private @Nullable Mention number(int start) {
        Mention number = scaled(unscaled(start));
        if (number == null || number.countsNothing()) {
            return number;
        }
        // "2 crore 35 lakh"
        BigDecimal scale = scaleBefore(number);
        while (scale != null && number.end() < text.length() && text.charAt(number.end()) == ' ') {
            Mention more = scaled(unscaled(number.end() + 1));
            if (more == null
                    || more.countsNothing()
                    || more.values().get(0).compareTo(scale) >= 0
                    || !more.spelled() && scaleBefore(more) == null) {
                return number;
            }
            BigDecimal added = more.values().get(0);
            number = new Mention(
                    start, more.end(), number.values().stream().map(added::add).toList(), 1, number.spelled());
            scale = scaleBefore(more);
        }
        return number;
    }

    private @Nullable Mention unscaled(int start) {
        if (Character.isDigit(text.charAt(start))) {
            Matcher digits = DigitGroups.DIGITS.matcher(text).region(start, text.length());
            return digits.lookingAt()
                    ? new Mention(
                            start, digits.end(), DigitGroups.values(digits.group(), lexicon.commaDecimals), 1, false)
                    : null;
        }
        Spelled spelled = lexicon.spelled.at(text, start);
        if (spelled != null) {
            return new Mention(start, spelled.end(), List.of(BigDecimal.valueOf(spelled.value())), 1, true);
        }
        return article(start);
    }

    /** "A hundred and twenty" is spelled like "one hundred and twenty"; "half a million" has a scale behind it. */
    private @Nullable Mention article(int start) {
        int half = lexicon.endOf(PhraseRole.HALF, text, start);
        if (half >= 0 && scale(half) != null) {
            BigDecimal part = text.substring(start, half).contains("quarter") ? QUARTER : HALF;
            return new Mention(start, half, List.of(part), 1, true);
        }
        if (!text.startsWith("a ", start) || !lexicon.hasArticle || scale(start + 1) == null) {
            return null;
        }
        Spelled spelled = lexicon.spelled.at("one" + text.substring(start + 1), 0);
        return spelled == null
                ? new Mention(start, start + 1, List.of(BigDecimal.ONE), 1, true)
                : new Mention(start, start + spelled.end() - 2, List.of(BigDecimal.valueOf(spelled.value())), 1, true);
    }

    /** The number times the scales that follow it. */
    private @Nullable Mention scaled(@Nullable Mention number) {
        if (number == null || number.countsNothing()) {
            return number;
        }
        Mention scaled = number;
        int half = lexicon.endOf(PhraseRole.AND_A_HALF, text, number.end());
        if (half >= 0 && scale(half) != null) {
            scaled = new Mention(
                    number.start(),
                    half,
                    number.values().stream().map(HALF::add).toList(),
                    1,
                    number.spelled());
        }
        Matcher scale = scale(scaled.end());
        while (scale != null) {
            BigDecimal factor = Objects.requireNonNull(lexicon.scales.get(scale.group()));
            scaled = new Mention(
                    number.start(),
                    scale.end(),
                    scaled.values().stream().map(factor::multiply).toList(),
                    1,
                    number.spelled());
            scale = scale(scaled.end());
        }
        return scaled;
    }

    /** The scale that follows directly; a single letter only where it is attached, since 5 m are five metres. */
    private @Nullable Matcher scale(int end) {
        boolean apart = end < text.length() && " -\u00a0\u202f".indexOf(text.charAt(end)) >= 0;
        Matcher word = WORD.matcher(text).region(apart ? end + 1 : end, text.length());
        return word.lookingAt()
                        && lexicon.scales.containsKey(word.group())
                        && !(apart && word.end() - word.start() == 1)
                ? word
                : null;
    }

    /** The scale that a number ends with. */
    private @Nullable BigDecimal scaleBefore(Mention number) {
        String last = text.substring(number.start(), number.end()).replaceAll("^.*[^\\p{L}]", "");
        return lexicon.scales.get(last);
    }

    /** "Dozens", "hundreds of thousands", "several hundred". */
    private int word(int start) {
        Matcher word = WORD.matcher(text).region(start, text.length());
        if (!word.lookingAt()) {
            return start + 1;
        }
        BigDecimal plural = plural(word.group());
        if (plural == null) {
            return word.end();
        }
        int end = word.end();
        Matcher of = Pattern.compile("[ ](?:of|de|di|von|mil)?[ ]?(\\p{L}+)")
                .matcher(text)
                .region(end, text.length());
        BigDecimal times = of.lookingAt() ? plural(of.group(1)) : null;
        if (times != null) {
            end = of.end();
            plural = plural.multiply(times);
        }
        return add(new Mention(start, end, List.of(plural), PLURAL, true));
    }

    private @Nullable BigDecimal plural(String word) {
        BigDecimal plural = lexicon.plurals.get(word);
        BigDecimal scale = word.length() > 2 ? lexicon.scales.get(word) : null;
        return plural != null ? plural : scale;
    }

    /** The numbers that stand apart from each other by these characters alone count nothing that can be stated. */
    static boolean sideBySide(String text, Mention one, Mention other) {
        return one.spelled()
                && other.spelled()
                && text.substring(one.end(), other.start()).isBlank();
    }
}
