package org.ballotwatch.numeral;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballotwatch.numeral.Lexicon.PhraseRole;

/** Phrases that name somebody without a number: "the governor and three guards" are four. */
final class Conjuncts {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,|;|&|\\b(?:and|plus|with|along with|as well as|together with)\\b)\\s*");

    private Conjuncts() {}

    /** How many people such phrases may name. */
    static int people(Lexicon lexicon, boolean english, String original, String text, List<Mention> numbers) {
        int people = 0;
        int start = 0;
        Matcher between = BETWEEN.matcher(text);
        while (start <= text.length()) {
            int end = between.find() ? between.start() : text.length();
            int from = start;
            boolean numbered = numbers.stream().anyMatch(number -> number.start() < end && number.end() > from);
            boolean named = !english
                    || lexicon.endOf(PhraseRole.ONE_MORE, text, start) >= 0
                    || start < end && Character.isUpperCase(original.charAt(start));
            if (start < end && !numbered && named) {
                people++;
            }
            if (end == text.length()) {
                break;
            }
            start = between.end();
        }
        return people;
    }
}
