package org.ballotwatch.finding;

import java.util.Locale;

/** A rule's text on one violation, for a reader. */
record FindingText(String explanation, String expected) {
    /** The name of an enum value as text for a sentence. */
    static String spoken(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
