package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.execution.ResolverContext;

/**
 * A rule whose statement yields suspects, among which Java finds what breaks the rule: what words say and what reports come
 * to is not for SQL to tell. {@code key} alone is unique there.
 */
interface JudgingRule extends Rule {
    /** The columns that a judgement needs. */
    List<String> evidence();

    /**
     * What breaks the rule, by key.
     *
     * @param suspects selects {@code key} and then {@link #evidence}
     */
    Uni<Map<UUID, FindingText>> judge(ResolverContext context, Query suspects);

    @Override
    default List<String> columns() {
        return List.of();
    }

    @Override
    default FindingText describe(RowReader row) {
        throw new IllegalStateException(name() + " is described by its judgement");
    }
}
