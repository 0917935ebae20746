package org.ballotwatch.place;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.identity.BatchResults;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class PlaceApi {
    private final Countries countries;

    PlaceApi(Countries countries) {
        this.countries = countries;
    }

    @Query("country")
    @InheritedArguments(RecordedAsOf.class)
    @Description("One country by its code; null if there is none.")
    public Uni<Country> byCode(
            @NonNull @Description("ISO 3166-1 code of two or three letters, in upper or lower case.") String code) {
        return Uni.createFrom().item(countries.byCode(CountryCode.checked("code", code)));
    }

    @Query("countries")
    @InheritedArguments(RecordedAsOf.class)
    @Description("All countries, sorted by name.")
    public Uni<@NonNull List<@NonNull Country>> all() {
        return Uni.createFrom().item(List.copyOf(countries.all()));
    }

    @Name("country")
    @Description("The country; null if unknown.")
    public Uni<List<Country>> ofRecords(@Source List<InCountry> things) {
        return Uni.createFrom().item(BatchResults.values(things, InCountry::countryKey, countries.byId()));
    }
}
