package org.ballotwatch.graphql.samevalue;

import java.util.List;

/**
 * A query for all fields of some type.
 *
 * @param way the number of fields on the path to those of the type
 */
record Whole(AskedField query, int way) {
    AskedField target(AskedField of) {
        AskedField at = of;
        for (int i = 0; i < way; i++) {
            at = at.beneath.get(0);
        }
        return at;
    }

    /** The same without other fields on the path. */
    AskedField bare(AskedField of) {
        AskedField at = of;
        for (int i = 0; i < way; i++) {
            at.beneath.retainAll(List.of(at.beneath.get(0)));
            at = at.beneath.get(0);
        }
        return at;
    }
}
