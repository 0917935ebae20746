package org.ballotwatch.search;

import java.util.Arrays;
import java.util.List;
import org.ballotwatch.graphql.error.Refusal;

/**
 * What is searched, and among which kinds of records.
 *
 * @param kinds each once, in their own order
 */
record SearchRequest(String text, List<RecordKind> kinds) {
    private static final int LONGEST = 200;

    static SearchRequest of(String text, List<RecordKind> kinds) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw Refusal.argument("text", "text is longer than " + LONGEST + " characters: a few words are enough");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.argument(
                    "text", "text has no letter and no digit: give words of a name or title, as Kadhimi");
        }
        if (kinds == null) {
            return new SearchRequest(text, List.of(RecordKind.values()));
        }
        if (kinds.isEmpty()) {
            throw Refusal.argument(
                    "kinds", "kinds is empty: leave it out, or give some of " + Arrays.toString(RecordKind.values()));
        }
        return new SearchRequest(text, kinds.stream().distinct().sorted().toList());
    }
}
