package org.ballotwatch.timeline;

import io.smallrye.mutiny.Uni;
import org.ballotwatch.election.Elections;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.place.Countries;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class TimelineApi {
    private final Timeline timeline;
    private final Elections elections;
    private final Countries countries;

    TimelineApi(Timeline timeline, Elections elections, Countries countries) {
        this.timeline = timeline;
        this.elections = elections;
        this.countries = countries;
    }

    @Query
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Votes, incidents, announced results, steps of disputes and statements of a country or an "
            + "election, by first day, one page at a time. Results, steps and statements appear from the day "
            + "they became public.")
    public Uni<@NonNull EventConnection> timeline(
            @NonNull @Description("Country or election, and which events.") TimelineFilter filter,
            @Description("Sort order. Default: EARLIEST_FIRST.") TimelineOrder orderBy,
            ResolverContext context) {
        filter.check();
        TimelineOrder order = orderBy == null ? TimelineOrder.EARLIEST_FIRST : orderBy;
        PageRequest request = PageRequest.of(order.ordering, context);
        Country country = filter.country == null
                ? null
                : countries.byCode(context.snapshot(), CountryCode.checked("filter.country", filter.country));
        TimelineScope scope = new TimelineScope(
                country == null ? null : country.uuid,
                filter.reference(),
                filter.from,
                filter.to,
                Knowledge.of(context));
        return agreed(context, filter, scope)
                .flatMap(nothing -> timeline.page(context, request, scope, filter.kinds()))
                .map(EventConnection::of);
    }

    /** If both a country and an election are given, the country must be the election's. */
    private Uni<Void> agreed(ResolverContext context, TimelineFilter filter, TimelineScope scope) {
        if (filter.country == null || scope.isOfCountry()) {
            return Uni.createFrom().voidItem();
        }
        return elections.checkCountry(context.snapshot(), scope.election(), scope.country());
    }
}
