package org.ballotwatch.finding;

import java.util.Locale;

/** What a rule says of one thing that breaks it, for a reader. */
record FindingText(String explanation, String expected) {
    /** A word of a vocabulary as it reads in a sentence. */
    static String spoken(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
