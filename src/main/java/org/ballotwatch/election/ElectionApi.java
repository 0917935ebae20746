package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ElectionApi {
    private final Elections elections;
    private final ElectionConditions conditions;
    private final PublicRecords publicRecords;

    ElectionApi(Elections elections, ElectionConditions conditions, PublicRecords publicRecords) {
        this.elections = elections;
        this.conditions = conditions;
        this.publicRecords = publicRecords;
    }

    @Query("election")
    @InheritedArguments(Knowledge.class)
    @Description("One election, by id, external id or slug; null if there is none.")
    public Uni<Election> byId(
            @Id @Description("Its id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        return RecordLookup.find(Election.KIND, id, externalId, slug, context, elections::find);
    }

    @Query("elections")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Elections, one page at a time.")
    public Uni<@NonNull ElectionConnection> all(
            @Description("Filter.") ElectionFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") ElectionOrder orderBy,
            ResolverContext context) {
        PageRequest request = PageRequest.of(ElectionOrder.orDefault(orderBy).ordering, context);
        return listing(filter, context).page(context, request).map(ElectionConnection::of);
    }

    @Name("elections")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Its elections, one page at a time.")
    public Uni<List<@NonNull ElectionConnection>> ofCountries(
            @Source List<Country> countries,
            @Description("Filter, without a country.") ElectionFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") ElectionOrder orderBy,
            ResolverContext context) {
        CountryCode.refuseWithin(filter == null ? null : filter.country);
        PageRequest request = PageRequest.of(ElectionOrder.orDefault(orderBy).ordering, context);
        List<UUID> ids = countries.stream().map(Country::key).toList();
        return listing(filter, context)
                .pages(context, request, ids, "e.country_id = parent.id")
                .map(pages -> pages.stream().map(ElectionConnection::of).toList());
    }

    private Listing<Election> listing(ElectionFilter filter, ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        var where = conditions.of(filter, knowledge);
        return elections.listing(publicRecords.narrow(where, knowledge, "election_id", "e.id"));
    }
}
