package org.ballotwatch.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.place.Countries;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportTypes;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class EventApi {
    private final Countries countries;
    private final Places places;
    private final Accounts accounts;
    private final ReportTypes types;

    EventApi(Countries countries, Places places, Accounts accounts, ReportTypes types) {
        this.countries = countries;
        this.places = places;
        this.accounts = accounts;
        this.types = types;
    }

    @Description(
            "The country where it took place. For results, disputes and statements, the country of their " + "subject.")
    public Uni<List<@NonNull Country>> country(@Source List<Event> events, ResolverContext context) {
        return Uni.createFrom()
                .item(BatchResults.values(events, Event::countryKey, countries.byId(context.snapshot())));
    }

    @InheritedArguments(Knowledge.class)
    @Description("What each source says about when and where it took place, by the day it became public.")
    public Uni<List<@NonNull List<@NonNull Account>>> accounts(
            @Source List<EventRecord> events, ResolverContext context) {
        return perKind(events, (column, ids) -> accounts.of(context, column, ids, context.selection()));
    }

    @InheritedArguments(Knowledge.class)
    @Description("Every source with a report on it, by day of publication.")
    public Uni<List<@NonNull List<org.ballotwatch.source.@NonNull Source>>> sources(
            @Source List<EventRecord> events, ResolverContext context) {
        return perKind(events, (column, ids) -> EventSources.read(types, context, column, ids));
    }

    @Name("place")
    @Description("The place according to the source, with the places that contain it; null if it gives none.")
    public Uni<List<Place>> ofAccounts(@Source List<Account> accounts, ResolverContext context) {
        List<UUID> ids = accounts.stream()
                .map(account -> account.placeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return places.selected(context.snapshot(), ids, context.selection())
                .map(found -> BatchResults.values(accounts, account -> account.placeId, found));
    }

    private static <T> Uni<List<List<T>>> perKind(
            List<EventRecord> events, BiFunction<String, List<UUID>, Uni<Map<UUID, List<T>>>> read) {
        return PerKind.read(events, read).map(found -> BatchResults.lists(events, EventRecord::key, found));
    }
}
