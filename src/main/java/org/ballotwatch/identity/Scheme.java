package org.ballotwatch.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.text.Excerpt;

/** Schemes of external ids by which records can be found. */
public enum Scheme {
    CASEBOOK,
    WIKIDATA,
    PARLGOV,
    PARTYFACTS,
    UCDP,
    DECO,
    MAVERICK,
    ACLED,
    GTD,
    NELDA,
    GEONAMES,
    OSM,
    ISO3166;

    /** The name in queries and in the database, in lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Scheme of(String argument, String text) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.text().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.argument(
                        argument, Excerpt.quoted(text) + " is not a scheme of external ids; use one of " + all()));
    }

    public static String all() {
        return Arrays.stream(values()).map(Scheme::text).collect(Collectors.joining(", "));
    }
}
