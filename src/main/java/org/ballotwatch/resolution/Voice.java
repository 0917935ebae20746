package org.ballotwatch.resolution;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a report is. Papers and agencies that quote the same actor are one voice.
 *
 * @param speaker the quoted actor, else the source at the end of the line of sources that rewrite each other
 * @param words the quoted speaker in the words of that line, null where an actor or the source itself speaks
 */
public record Voice(UUID speaker, @Nullable String words) {

    /**
     * @param speaker the quoted actor, else the source at the end of the line; null where a rule speaks
     * @param words whom the source quotes, in its own words; null where an actor is quoted
     * @return null for a rule without a source: each of its reports is a voice of its own
     */
    public static @Nullable Voice of(@Nullable UUID speaker, @Nullable String words) {
        return speaker == null
                ? null
                : new Voice(speaker, words == null ? null : words.strip().toLowerCase(Locale.ROOT));
    }
}
