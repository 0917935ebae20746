package org.ballotwatch.place;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.RecordLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class PlaceApi {
    private final Countries countries;

    private final Places places;

    PlaceApi(Countries countries, Places places) {
        this.countries = countries;
        this.places = places;
    }

    @Query("country")
    @InheritedArguments(RecordView.class)
    @Description("One country by its code or slug; null if there is none.")
    public Uni<Country> one(
            @Description("ISO 3166 code of two to four letters, in upper or lower case.") String code,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        if ((code == null) == (slug == null)) {
            throw Refusal.argument("code", "Give either code or slug");
        }
        return slug == null
                ? Uni.createFrom().item(countries.byCode(context.snapshot(), CountryCode.formed("code", code)))
                : countries.bySlug(context.snapshot(), slug);
    }

    @Query("countries")
    @InheritedArguments(RecordView.class)
    @Description("All countries, sorted by name.")
    public Uni<@NonNull List<@NonNull Country>> all(ResolverContext context) {
        return Uni.createFrom()
                .item(List.copyOf(countries.byId(context.snapshot()).values()));
    }

    @Query("place")
    @InheritedArguments(RecordView.class)
    @Description("One place, by id, external id or slug; null if there is none.")
    public Uni<Place> place(
            @Id @Description("Its id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        return RecordLookup.find(Place.KIND, id, externalId, slug, context, places::find);
    }

    @Query("places")
    @InheritedArguments(RecordView.class)
    @Paged
    @Description("Places, one page at a time.")
    public Uni<@NonNull PlaceConnection> places(
            @Description("Filter.") PlaceFilter filter,
            @Description("Sort order. Default: NAME.") PlaceOrder orderBy,
            ResolverContext context) {
        PageRequest request = PageRequest.of(PlaceOrder.orDefault(orderBy).ordering, context);
        return places.listing(PlaceFilter.conditions(filter))
                .page(context, request)
                .flatMap(page -> places.withParents(context.snapshot(), context.selection(), List.of(page)))
                .map(pages -> PlaceConnection.of(pages.get(0)));
    }

    @Name("children")
    @InheritedArguments(RecordView.class)
    @Paged
    @Description("The places directly within it, one page at a time.")
    public Uni<List<@NonNull PlaceConnection>> children(
            @Source List<Place> parents,
            @Description("Filter.") PlaceFilter filter,
            @Description("Sort order. Default: NAME.") PlaceOrder orderBy,
            ResolverContext context) {
        PageRequest request = PageRequest.of(PlaceOrder.orDefault(orderBy).ordering, context);
        List<UUID> ids = parents.stream().map(Place::key).toList();
        return places.listing(PlaceFilter.conditions(filter))
                .pages(context, request, ids, "l.parent_id = parent.id")
                .flatMap(pages -> places.withParents(context.snapshot(), context.selection(), pages))
                .map(pages -> pages.stream().map(PlaceConnection::of).toList());
    }

    @Description("Its coordinates, or those of the nearest place around it that has any; null if none has.")
    public Uni<List<Coordinates>> coordinates(@Source List<Place> of, ResolverContext context) {
        List<UUID> ids = of.stream().map(Place::key).distinct().toList();
        return places.chains(context.snapshot(), ids)
                .map(found -> BatchResults.mapped(of, place -> Coordinates.of(found.get(place.uuid))));
    }

    @Description("What a former country became, by name; empty for all others.")
    public Uni<List<@NonNull List<@NonNull Country>>> successors(
            @Source List<Country> former, ResolverContext context) {
        return Uni.createFrom()
                .item(former.stream()
                        .map(country -> Arrays.stream(country.successorCodes)
                                .map(code -> countries.byCode(context.snapshot(), code))
                                .filter(Objects::nonNull)
                                .sorted(Comparator.comparing(successor -> successor.name))
                                .toList())
                        .toList());
    }

    @Name("country")
    @Description("The country; null if unknown.")
    public Uni<List<Country>> ofRecords(@Source List<InCountry> things, ResolverContext context) {
        return Uni.createFrom()
                .item(BatchResults.values(things, InCountry::countryKey, countries.byId(context.snapshot())));
    }
}
