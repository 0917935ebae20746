package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.Elections;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.graphql.paging.ConcatenatedListing;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.place.Countries;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class FindingApi {
    private final Findings findings;
    private final Nodes nodes;
    private final Elections elections;
    private final Countries countries;

    FindingApi(Findings findings, Nodes nodes, Elections elections, Countries countries) {
        this.findings = findings;
        this.nodes = nodes;
        this.elections = elections;
        this.countries = countries;
    }

    @Query("findings")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("What the rules of this service find wrong or contradictory in the data, rule by rule, one page "
            + "at a time.")
    public Uni<@NonNull FindingConnection> all(@Description("Filter.") FindingFilter filter, ResolverContext context) {
        ConcatenatedListing<Finding> listing = findings.listing(filter, context);
        PageRequest request = PageRequest.of(listing.ordering(), context);
        return agreed(context, filter)
                .flatMap(nothing -> listing.page(context, request))
                .map(FindingConnection::of);
    }

    /** Rejects a filter whose country is not the country of its election. */
    private Uni<Void> agreed(ResolverContext context, FindingFilter filter) {
        if (filter == null || filter.country == null || filter.election == null) {
            return Uni.createFrom().voidItem();
        }
        Country country = countries.byCode(context.snapshot(), CountryCode.checked("filter.country", filter.country));
        var election = RecordReference.of("filter.election", filter.election, Election.KIND, "an election");
        return elections.checkCountry(context.snapshot(), election, country == null ? null : country.uuid);
    }

    @Name("findings")
    @InheritedArguments(Knowledge.class)
    @Description("What the rules of this service find wrong or contradictory in what is reported about it, in "
            + "the order of the rules.")
    public Uni<List<@NonNull List<@NonNull Finding>>> ofRecords(@Source List<Record> records, ResolverContext context) {
        List<GlobalId> ids = records.stream()
                .map(record -> GlobalId.decode("id", record.getId()))
                .toList();
        return findings.of(context, ids).map(found -> ids.stream()
                .map(id -> found.getOrDefault(id, List.of()))
                .toList());
    }

    @Description("The records concerned.")
    public Uni<List<@NonNull List<@NonNull Node>>> records(@Source List<Finding> found, ResolverContext context) {
        return referred(found, Finding::recordIds, Node.class::cast, context);
    }

    @Description("The reports concerned: first the doubtful ones, then those that contradict them.")
    public Uni<List<@NonNull List<@NonNull Report>>> reports(@Source List<Finding> found, ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        return referred(
                found,
                Finding::reportIds,
                node -> {
                    if (node instanceof StoredReport report) {
                        report.seenUnder(knowledge);
                    }
                    return (Report) node;
                },
                context);
    }

    private <T> Uni<List<List<T>>> referred(
            List<Finding> found, Function<Finding, List<GlobalId>> ids, Function<Node, T> as, ResolverContext context) {
        List<GlobalId> all =
                found.stream().map(ids).flatMap(List::stream).distinct().toList();
        return nodes.find(context.snapshot(), all).map(read -> found.stream()
                .map(finding -> pick(ids.apply(finding), read, as))
                .toList());
    }

    private static <T> List<T> pick(List<GlobalId> ids, Map<GlobalId, Node> read, Function<Node, T> as) {
        return ids.stream().map(read::get).map(as).toList();
    }
}
