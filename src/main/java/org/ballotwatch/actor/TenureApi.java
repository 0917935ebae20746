package org.ballotwatch.actor;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The offices that people hold. */
@GraphQLApi
public class TenureApi {
    private final Tenures tenures;

    TenureApi(Tenures tenures) {
        this.tenures = tenures;
    }

    @Query("tenures")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Who held which office, one page at a time. Every report is listed, including contradictory ones.")
    public Uni<@NonNull TenureConnection> all(
            @Description("Filter.") TenureFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") TenureOrder orderBy,
            ResolverContext context) {
        PageRequest request = PageRequest.of(TenureOrder.orDefault(orderBy).ordering, context);
        return Tenures.REPORTS
                .listing(Knowledge.of(context), TenureFilter.conditions(filter), context.selection())
                .page(context, request)
                .map(TenureConnection::of);
    }

    @InheritedArguments(Knowledge.class)
    @Description("Offices the person held, earliest first. Every report is listed, including contradictory ones.")
    public Uni<List<@NonNull List<@NonNull Tenure>>> tenures(
            @Source List<Person> people,
            @Description("Only offices held on this day by the source's dates. A tenure without an end continues. "
                            + "Default: all, including undated ones.")
                    LocalDate on,
            ResolverContext context) {
        List<UUID> ids = people.stream().map(Person::key).toList();
        return tenures.of(context, ids, on).map(found -> BatchResults.lists(people, Person::key, found));
    }
}
