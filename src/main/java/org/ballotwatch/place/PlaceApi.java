package org.ballotwatch.place;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.Comparator;
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
            @NonNull @Description("ISO 3166 code of two to four letters, in upper or lower case.") String code) {
        return Uni.createFrom().item(countries.byCode(CountryCode.checked("code", code)));
    }

    @Query("countries")
    @InheritedArguments(RecordedAsOf.class)
    @Description("All countries, sorted by name.")
    public Uni<@NonNull List<@NonNull Country>> all() {
        return Uni.createFrom().item(List.copyOf(countries.all()));
    }

    @Description("What a former country became, by name; empty for all others.")
    public Uni<List<@NonNull List<@NonNull Country>>> successors(@Source List<Country> former) {
        return Uni.createFrom()
                .item(former.stream()
                        .map(country -> Arrays.stream(country.successorCodes)
                                .map(countries::byCode)
                                .sorted(Comparator.comparing(successor -> successor.name))
                                .toList())
                        .toList());
    }

    @Name("country")
    @Description("The country; null if unknown.")
    public Uni<List<Country>> ofRecords(@Source List<InCountry> things) {
        return Uni.createFrom().item(BatchResults.values(things, InCountry::countryKey, countries.byId()));
    }
}
