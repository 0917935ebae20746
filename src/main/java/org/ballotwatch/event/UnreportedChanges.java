package org.ballotwatch.event;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;

/** Days on which a part of what is shown of events changes without a report, such as a plan on the day of the vote. */
public interface UnreportedChanges {
    ChangeTopic topic();

    /** The days by event, up to the day of the knowledge, else today; at most one statement. */
    Uni<Map<UUID, List<LocalDate>>> of(ResolverContext context, Knowledge knowledge, List<EventRecord> events);
}
