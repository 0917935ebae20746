package org.ballotwatch.search;

import java.util.UUID;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.node.GlobalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A record found by a search, read only if it is selected. */
@Description("A record found by a search.")
public final class SearchHit {
    /** {@link Search} scores in whole numbers, which cursors can carry. */
    private static final double PERFECT = 10_000;

    private final RecordKind kind;
    private final UUID recordId;
    private final String matchedText;
    private final int points;

    private SearchHit(RecordKind kind, UUID recordId, String matchedText, int points) {
        this.kind = kind;
        this.recordId = recordId;
        this.matchedText = matchedText;
        this.points = points;
    }

    static SearchHit read(RowReader row) {
        return new SearchHit(row.word(RecordKind.class), row.uuid(), row.text(), row.integer());
    }

    @NonNull
    @Description("What kind of record it is.")
    public RecordKind getKind() {
        return kind;
    }

    @NonNull
    @Description("The name or title that matches best, as stored.")
    public String getMatchedText() {
        return matchedText;
    }

    @Description("How well it matches, above 0 and at most 1. It combines how much of the search text it "
            + "contains, how similar the words are and, to one fifth, how much of it the search text covers. "
            + "1 means identical words.")
    public double getScore() {
        return points / PERFECT;
    }

    GlobalId record() {
        return new GlobalId(kind.node, recordId);
    }
}
