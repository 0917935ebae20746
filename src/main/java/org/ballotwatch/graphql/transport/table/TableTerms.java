package org.ballotwatch.graphql.transport.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each file says about itself, since files are read apart from the answers that brought them.
 *
 * @param licence the licences of the loaded data sets
 * @param attribution the attributions of the loaded data sets
 * @param asOf the first clock
 * @param recordedAsOf the second clock
 * @param permalink the address that returns the same rows again
 */
record TableTerms(String licence, String attribution, String asOf, String recordedAsOf, String permalink) {
    /** Returns them by name, as columns or members of a file. */
    Map<String, String> named() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("file.licence", licence);
        terms.put("file.attribution", attribution);
        terms.put("file.asOf", asOf);
        terms.put("file.recordedAsOf", recordedAsOf);
        terms.put("file.permalink", permalink);
        return terms;
    }
}
