package org.ballotwatch.change;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class KnowledgeDiffApi {
    private final KnowledgeDiffs diffs;

    KnowledgeDiffApi(KnowledgeDiffs diffs) {
        this.diffs = diffs;
    }

    @InheritedArguments(Knowledge.class)
    @Description("Shown values that changed between two days of knowledge, with the reports that changed them. "
            + "Covers figures, accounts and statements; for incidents also participants, responsibility and "
            + "elections; for elections also seat results and disputes. \"accounts\" is the value that the "
            + "accounts resolve to. Nothing public after asOf counts.")
    public Uni<List<@NonNull List<@NonNull KnowledgeChange>>> knowledgeDiff(
            @Source List<EventRecord> events,
            @NonNull @Description("The earlier day, inclusive.") LocalDate from,
            @NonNull @Description("The later day, inclusive.") LocalDate to,
            ResolverContext context) {
        if (from.isAfter(to)) {
            throw Refusal.argument("from", "from is after to; give the earlier of the two days as from");
        }
        Map<String, List<UUID>> byColumn = new TreeMap<>();
        if (from.isBefore(to)) {
            events.forEach(event -> byColumn.computeIfAbsent(event.reportColumn(), c -> new ArrayList<>())
                    .add(event.key()));
        }
        Map<UUID, List<KnowledgeChange>> found = new HashMap<>();
        List<Uni<?>> reads = new ArrayList<>();
        reads.add(Uni.createFrom().nullItem()); // within one day there is nothing to wait for
        byColumn.forEach((column, ids) ->
                reads.add(diffs.of(context, column, ids, from, to).invoke(found::putAll)));
        return Uni.combine().all().unis(reads).with(done -> BatchResults.lists(events, EventRecord::key, found));
    }
}
