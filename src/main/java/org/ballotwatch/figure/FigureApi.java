package org.ballotwatch.figure;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.PerKind;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class FigureApi {
    private final Figures figures;

    FigureApi(Figures figures) {
        this.figures = figures;
    }

    @InheritedArguments(Knowledge.class)
    @Description("Figures other than seats: people killed and injured, weapons, turnout, candidates, appeals.")
    public Uni<List<@NonNull List<@NonNull Figure>>> figures(
            @Source List<EventRecord> events,
            @Description("Only these measures. Default: all.") List<@NonNull Measure> measures,
            ResolverContext context) {
        Selection reports = context.selection().under("reports");
        return PerKind.read(events, (column, ids) -> figures.of(context, column, ids, measures, reports))
                .map(found -> BatchResults.lists(events, EventRecord::key, found));
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Number of its figures that another voice contradicts: with another best estimate for the same measure, group and "
                    + "stage. Deprecated and withdrawn reports do not count.")
    public Uni<List<@NonNull Integer>> contradictedFigures(
            @Source List<org.ballotwatch.source.Source> sources, ResolverContext context) {
        List<UUID> ids = sources.stream()
                .map(org.ballotwatch.source.Source::key)
                .distinct()
                .toList();
        return figures.contradicted(context, ids)
                .map(found -> BatchResults.mapped(sources, source -> found.getOrDefault(source.uuid, 0)));
    }
}
