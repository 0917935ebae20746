package org.ballotwatch.change;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.event.ShownValueTypes;
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
    private final ShownValueTypes types;

    KnowledgeDiffApi(ShownValueTypes types) {
        this.types = types;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Shown values that changed between two days of knowledge, with the reports that changed them: those that "
                    + "became public, and those that were withdrawn or ranked. "
                    + "Covers figures, accounts, statements, disputes and their filers; for incidents also participants, "
                    + "responsibility and elections; for elections also results and assessments. \"accounts\" is the value that the "
                    + "accounts resolve to. Nothing public after asOf counts.")
    public Uni<List<@NonNull List<@NonNull KnowledgeChange>>> knowledgeDiff(
            @Source List<EventRecord> events,
            @NonNull @Description("The earlier day, inclusive.") LocalDate from,
            @NonNull @Description("The later day, inclusive.") LocalDate to,
            ResolverContext context) {
        if (from.isAfter(to)) {
            throw Refusal.argument("from", "from is after to; give the earlier of the two days as from");
        }
        if (from.isEqual(to)) {
            return Uni.createFrom().item(BatchResults.mapped(events, event -> List.of()));
        }
        Knowledge later = Knowledge.of(context).by(to);
        return types.read(
                        context,
                        later,
                        events,
                        ShownValueType::isCompared,
                        from,
                        context.selection().under("reports"),
                        context.selection().under("reassessed"))
                .map(found -> BatchResults.mapped(events, event -> {
                    KnowledgeDiff diff = new KnowledgeDiff(later.readingOrDefault(), from, later.asOf());
                    found.get(event.key()).forEach(diff::compare);
                    return diff.changes();
                }));
    }
}
