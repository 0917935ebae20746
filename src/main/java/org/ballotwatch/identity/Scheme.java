package org.ballotwatch.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.text.Excerpt;

/** Whose ids a record can be found by. */
public enum Scheme {
    CASEBOOK,
    WIKIDATA,
    PARLGOV,
    PARTYFACTS,
    UCDP,
    DECO,
    MAVERICK,
    GEONAMES,
    ISO3166;

    /** As clients write it and as it is stored: lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Scheme of(String argument, String text) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.text().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.argument(
                        argument, Excerpt.quoted(text) + " is not a scheme of external ids; take one of " + all()));
    }

    public static String all() {
        return Arrays.stream(values()).map(Scheme::text).collect(Collectors.joining(", "));
    }
}
