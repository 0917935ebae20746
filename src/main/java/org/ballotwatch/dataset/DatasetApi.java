package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The loaded datasets, and how to credit their compilers. */
@GraphQLApi
public class DatasetApi {
    private final Datasets datasets;

    DatasetApi(Datasets datasets) {
        this.datasets = datasets;
    }

    /** The clocks of the data sets. */
    public record Clocks(
            @Description(
                    "Changes nothing: a data set is public on no certain day. It is there so that all lists take both "
                            + "clocks.")
            LocalDate asOf,

            @Description(RecordedAsOf.WHAT) OffsetDateTime recordedAsOf) {}

    @Query("datasets")
    @InheritedArguments(Clocks.class)
    @Description("Loaded data sets by name, each with licence and attribution.")
    public Uni<@NonNull List<@NonNull Dataset>> all(ResolverContext context) {
        return datasets.all(context.snapshot());
    }

    @Query("dataset")
    @InheritedArguments(Clocks.class)
    @Description("One loaded data set, by its name; null if none of that name is loaded.")
    public Uni<Dataset> byName(
            @NonNull @Description("Its name, as returned by \"name\".") String name, ResolverContext context) {
        return datasets.named(context.singleRead(), List.of(name)).map(found -> found.get(name));
    }

    @Name("dataset")
    @Description("The data set that brought it. Its licence and attribution apply in addition to those of the "
            + "source; null if a person or a rule recorded it.")
    public Uni<List<Dataset>> ofReports(@Source List<Report> reports, ResolverContext context) {
        return datasets.of(context.snapshot(), reports)
                .map(found -> BatchResults.mapped(reports, report -> of(report, found)));
    }

    @Name("datasets")
    @Description("The data sets that brought its reports. Their licences and attributions apply in addition to "
            + "those of the sources.")
    public Uni<List<@NonNull List<@NonNull Dataset>>> ofEvidence(
            @Source List<Evidence> shown, ResolverContext context) {
        List<Report> reports =
                shown.stream().flatMap(evidence -> evidence.reports().stream()).toList();
        return datasets.of(context.snapshot(), reports).map(found -> shown.stream()
                .map(evidence -> evidence.reports().stream()
                        .map(report -> of(report, found))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .toList());
    }

    private static Dataset of(Report report, Map<String, Dataset> found) {
        String name = Datasets.name(report);
        return name == null ? null : found.get(name);
    }
}
