package org.ballotwatch.search;

import java.util.Arrays;
import java.util.List;
import org.ballotwatch.graphql.error.Refusal;

/**
 * The text and the kinds of records of a search.
 *
 * @param kinds each once, in their own order
 */
record SearchRequest(String text, List<RecordKind> kinds) {
    private static final int LONGEST = 200;

    static SearchRequest of(String text, List<RecordKind> kinds) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw Refusal.argument("text", "text is longer than the limit of " + LONGEST + " characters");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.argument("text", "text needs a letter or digit, such as a name: Kadhimi");
        }
        if (kinds == null) {
            return new SearchRequest(text, List.of(RecordKind.values()));
        }
        if (kinds.isEmpty()) {
            throw Refusal.argument(
                    "kinds",
                    "kinds must not be empty; leave it out, or use some of " + Arrays.toString(RecordKind.values()));
        }
        return new SearchRequest(text, kinds.stream().distinct().sorted().toList());
    }
}
