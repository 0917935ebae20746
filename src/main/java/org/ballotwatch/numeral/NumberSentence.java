package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ballotwatch.numeral.Lexicon.PhraseRole;
import org.jspecify.annotations.Nullable;

/** The numbers of a few words with what they count, their bounds and their ranges. */
final class NumberSentence {
    private static final Pattern CAPITALISED =
            Pattern.compile("(?:^|.*[^\\p{L}])\\p{Lu}[\\p{L}'’.-]*[ \u00a0]$", Pattern.DOTALL);
    private static final Pattern AGE_BEFORE = Pattern.compile(".*\\p{L}(?:, ?| ?\\()$", Pattern.DOTALL);
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:^|.*[^\\p{L}])\\p{Lu}[\\p{L}'’.-]*(?:, ?| ?\\()$", Pattern.DOTALL);
    private static final Pattern AGE_AFTER = Pattern.compile("^(?:[,)]|$).*", Pattern.DOTALL);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Lexicon lexicon;
    private final boolean english;
    private final String original;
    private final String text;
    private final CountedThing counted;
    private final List<Mention> mentions;
    private final StatedNumbers stated = new StatedNumbers();

    /** @param text the words in lower case */
    NumberSentence(Lexicon lexicon, boolean english, String original, String text, CountedThing counted) {
        this.lexicon = lexicon;
        this.english = english;
        this.original = original;
        this.text = text;
        this.counted = counted;
        this.mentions = NumberScanner.scan(lexicon, text);
        readAll();
    }

    boolean contradicts(RecordedNumber recorded) {
        return stated.certain()
                && !lexicon.contains(PhraseRole.VAGUE, text, 0, text.length())
                && !stated.agree(
                        recorded,
                        counted.isPeople() ? Conjuncts.people(lexicon, english, original, text, mentions) : 0);
    }

    private void readAll() {
        int group = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            int before = i == 0 ? 0 : mentions.get(i - 1).end();
            if (lexicon.contains(PhraseRole.PART, text, before, mention.start())
                    || i > 0 && lexicon.follows(PhraseRole.PART_AFTER, text, mention.end())) {
                group++;
            }
            if (next != null && (isRange(mention, next) || isRatio(mention, next))) {
                readPair(
                        mention,
                        next,
                        group,
                        before,
                        i + 2 < mentions.size() ? mentions.get(i + 2).start() : text.length());
                i++;
            } else {
                read(mention, group, before, next == null ? text.length() : next.start());
            }
        }
        if (english && lexicon.contains(PhraseRole.NONE, text, 0, text.length())) {
            stated.add(StatedNumber.exactly(BigDecimal.ZERO), counted.isPeople() && stated.isEmpty(), 0);
        }
    }

    private boolean isRange(Mention one, Mention other) {
        return lexicon.isAll(PhraseRole.RANGE, text, one.end(), other.start())
                || lexicon.before(PhraseRole.BETWEEN, text, one.start()) >= 0
                        && lexicon.isAll(PhraseRole.AND, text, one.end(), other.start());
    }

    private boolean isRatio(Mention one, Mention other) {
        return lexicon.isAll(PhraseRole.RATIO, text, one.end(), other.start())
                && !one.countsNothing()
                && !other.countsNothing()
                && !other.looksLikeYear()
                && one.values().get(0).compareTo(other.values().get(0)) < 0;
    }

    private void readPair(Mention one, Mention other, int group, int from, int to) {
        if (isRatio(one, other) || countsNothing(one) || countsNothing(other)) {
            return;
        }
        boolean counts = counts(one, other, from, to);
        for (BigDecimal low : one.values()) {
            for (BigDecimal high : other.values()) {
                // "5 to 10 thousand"
                BigDecimal scale = scaleOf(other);
                boolean shared = scale != null && scaleOf(one) == null && low.compareTo(scale) < 0;
                stated.add(StatedNumber.between(shared ? low.multiply(scale) : low, high), counts, group);
            }
        }
    }

    private @Nullable BigDecimal scaleOf(Mention number) {
        String words = text.substring(number.start(), number.end());
        return lexicon.scales.get(words.replaceAll("^.*[^\\p{L}]", ""));
    }

    private void read(Mention mention, int group, int from, int to) {
        if (countsNothing(mention) || fate(mention, mention, from, to) == Fate.ANOTHER) {
            return;
        }
        boolean counts = counts(mention, mention, from, to);
        for (BigDecimal value : mention.values()) {
            stated.add(bounded(mention, value), counts, group);
        }
    }

    private StatedNumber bounded(Mention mention, BigDecimal value) {
        if (mention.spread() > 1) {
            return StatedNumber.between(value, value.multiply(BigDecimal.valueOf(mention.spread())));
        }
        int least = lexicon.before(PhraseRole.AT_LEAST, text, mention.start());
        int most = lexicon.before(PhraseRole.AT_MOST, text, mention.start());
        int about = lexicon.before(PhraseRole.ABOUT, text, mention.start());
        // "No more than" ends with "more than": the longer words say what is meant.
        if (most >= 0 && (least < 0 || most <= least)) {
            return StatedNumber.atMost(value);
        }
        if (least >= 0 && lexicon.follows(PhraseRole.AT_MOST_AFTER, text, mention.end())) {
            return StatedNumber.about(value);
        }
        if (least >= 0 || lexicon.follows(PhraseRole.AT_LEAST_AFTER, text, mention.end())) {
            return StatedNumber.atLeast(value);
        }
        if (lexicon.follows(PhraseRole.AT_MOST_AFTER, text, mention.end())) {
            return StatedNumber.atMost(value);
        }
        return about >= 0 || lexicon.follows(PhraseRole.ABOUT_AFTER, text, mention.end())
                ? StatedNumber.about(value)
                : rounded(mention, value);
    }

    /** "9.08 million" may be 9,077,779, and "44 percent" 44.3: such words have no more digits than they say. */
    private StatedNumber rounded(Mention mention, BigDecimal value) {
        boolean wholeMillions = mention.spelled() && value.compareTo(MILLION) >= 0;
        BigDecimal unit = (wholeMillions ? value.stripTrailingZeros() : value).ulp();
        if (unit.compareTo(BigDecimal.ONE) <= 0 && counted != CountedThing.PERCENT) {
            return StatedNumber.exactly(value);
        }
        BigDecimal half = unit.divide(BigDecimal.valueOf(2));
        return StatedNumber.between(value.subtract(half), value.add(half));
    }

    private boolean isBounded(Mention mention) {
        return lexicon.before(PhraseRole.AT_LEAST, text, mention.start()) >= 0
                || lexicon.before(PhraseRole.AT_MOST, text, mention.start()) >= 0
                || lexicon.before(PhraseRole.ABOUT, text, mention.start()) >= 0;
    }

    /** Whether it is part of a date, a name, an age, a length of time or an amount of something else. */
    private boolean countsNothing(Mention mention) {
        if (mention.countsNothing()) {
            return true;
        }
        boolean percent = lexicon.follows(PhraseRole.PERCENT_AFTER, text, mention.end());
        if (counted == CountedThing.PERCENT) {
            return lexicon.before(PhraseRole.OTHER, text, mention.start()) >= 0
                    || !percent && lexicon.follows(PhraseRole.OTHER_AFTER, text, mention.end());
        }
        boolean bounds = lexicon.follows(PhraseRole.AT_LEAST_AFTER, text, mention.end())
                || lexicon.follows(PhraseRole.ABOUT_AFTER, text, mention.end());
        return percent
                || isNumbered(mention)
                || !bounds && lexicon.follows(PhraseRole.OTHER_AFTER, text, mention.end())
                || isAttached(mention)
                || isAge(mention)
                || isName(mention);
    }

    /** "Article 140", but not "in two days 12 people". */
    private boolean isNumbered(Mention mention) {
        boolean lowerCase =
                !CAPITALISED.matcher(original.substring(0, mention.start())).matches();
        int between = lexicon.before(PhraseRole.BETWEEN, text, mention.start());
        return (lexicon.before(PhraseRole.OTHER, text, mention.start()) >= 0
                        || between >= 0 && lexicon.before(PhraseRole.OTHER, text, between) >= 0
                        || followsOther(mention))
                && !(english && lowerCase && Nouns.isPerson(text, mention.end()));
    }

    /** "Aged 12 and 14". */
    private boolean followsOther(Mention mention) {
        int i = mentions.indexOf(mention);
        Mention previous = i > 0 ? mentions.get(i - 1) : null;
        return previous != null
                && lexicon.isAll(PhraseRole.AND, text, previous.end(), mention.start())
                && (previous.countsNothing() || isNumbered(previous));
    }

    /** Letters directly behind digits, as in 12th. */
    private boolean isAttached(Mention mention) {
        int end = mention.end();
        return !mention.spelled() && end < text.length() && Character.isLetter(text.charAt(end));
    }

    /** "Ali Hassan, 23, was killed." */
    private boolean isAge(Mention mention) {
        String ahead = original.substring(0, mention.start());
        String behind = original.substring(mention.end());
        return !mention.spelled()
                && AGE_AFTER.matcher(behind).matches()
                && (ahead.endsWith("(") && AGE_BEFORE.matcher(ahead).matches() && behind.startsWith(")")
                        || NAME_BEFORE.matcher(ahead).matches());
    }

    /** "Route 66": a capital, and no noun behind the number. */
    private boolean isName(Mention mention) {
        String ahead = original.substring(0, mention.start());
        boolean sentenceBegins = english
                && Nouns.mentionsFate(text)
                && ahead.strip().replaceAll("^.*[.:!?\"“] ", "").matches("[^ \u00a0]*");
        return !mention.spelled()
                && (counted.isPeople() || counted == CountedThing.WEAPONS)
                && !sentenceBegins
                && !original.equals(original.toUpperCase(Locale.ROOT))
                && CAPITALISED.matcher(ahead).matches()
                && !isBounded(mention)
                && !(english && Nouns.isPerson(text, mention.end()));
    }

    private enum Fate {
        SAME,
        ANOTHER,
        UNSAID
    }

    private Fate fate(Mention first, Mention last, int from, int to) {
        if (!english || !counted.isPeople() && counted != CountedThing.WEAPONS) {
            return Fate.UNSAID;
        }
        CountedThing fate = Nouns.fate(text, from, first.start(), last.end(), to);
        if (fate == null) {
            return Fate.UNSAID;
        }
        return fate == counted ? Fate.SAME : Fate.ANOTHER;
    }

    /** Whether the number certainly counts what was recorded. */
    private boolean counts(Mention first, Mention last, int from, int to) {
        Fate fate = fate(first, last, from, to);
        if (fate == Fate.ANOTHER || isArticle(last) || isSideBySide(first) || isSideBySide(last)) {
            return false;
        }
        boolean change = lexicon.before(PhraseRole.CHANGE, text, first.start()) >= 0 && !isBounded(first)
                || lexicon.follows(PhraseRole.CHANGE_AFTER, text, last.end());
        if (change) {
            return false;
        }
        boolean thing = english && Nouns.isThing(text, last.end());
        boolean person = english && Nouns.isPerson(text, last.end());
        boolean year = last.looksLikeYear() && !isBounded(last);
        if (year) {
            return fate == Fate.SAME || person && counted.isPeople();
        }
        return switch (counted) {
            case KILLED, INJURED, ARRESTED -> fate == Fate.SAME || !thing && !(english && Nouns.mentionsFate(text));
            case PEOPLE -> !thing;
            case WEAPONS -> !person;
            case PERCENT -> lexicon.follows(PhraseRole.PERCENT_AFTER, text, last.end()) || isAlone(first, last);
            case SEATS -> !person;
            case OTHER -> true;
        };
    }

    private boolean isAlone(Mention first, Mention last) {
        return text.substring(0, first.start()).isBlank()
                && text.substring(last.end()).isBlank();
    }

    /** "One" is a pronoun or an article as often as a number. */
    private boolean isArticle(Mention mention) {
        return mention.isOne()
                && (!english
                        || lexicon.before(PhraseRole.NOT_ONE, text, mention.start()) >= 0
                        || lexicon.follows(PhraseRole.NOT_ONE_AFTER, text, mention.end()));
    }

    /** "Nineteen ninety-nine" is no number of anything. */
    private boolean isSideBySide(Mention mention) {
        int i = mentions.indexOf(mention);
        return i > 0 && NumberScanner.sideBySide(text, mentions.get(i - 1), mention)
                || i + 1 < mentions.size() && NumberScanner.sideBySide(text, mention, mentions.get(i + 1));
    }
}
