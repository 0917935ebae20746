package org.ballotwatch.entry;

import java.util.Set;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.text.PlainText;

/** Checks the length and the characters of an input's texts. */
final class InputText {
    /** PostgreSQL's indexes accept 2,704 bytes; a character may take four. */
    private static final int LONGEST = 500;

    private static final int LONGEST_OTHER = 2_000;

    /** Includes titles, since the search index contains each of their words. */
    private static final Set<String> INDEXED = Set.of("key", "name", "title", "publisher", "value");

    /** Notes, quotations and statements may have several lines; all other texts are one line. */
    private static final Set<String> OF_LINES =
            Set.of("as_written", "attributed_words", "label", "note", "rank_reason", "speaker_words", "summary");

    private InputText() {}

    /** @param text already trimmed */
    static void check(Entry entry, InputField field, String text) {
        String fault = StorableText.fault(text);
        if (fault == null && field.field().getType() == String.class && field.refers().length == 0) {
            fault = OF_LINES.contains(field.column()) ? PlainText.faultOfLines(text) : PlainText.faultOfLine(text);
        }
        if (fault != null) {
            entry.problem(field.name(), fault);
        }
        int longest = INDEXED.contains(field.column()) ? LONGEST : LONGEST_OTHER;
        if (text.codePointCount(0, text.length()) > longest) {
            entry.problem(field.name(), "is longer than " + longest + " characters");
        }
    }
}
