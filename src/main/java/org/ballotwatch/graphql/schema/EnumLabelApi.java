package org.ballotwatch.graphql.schema;

import graphql.schema.GraphQLEnumType;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What the values of enums are called, also where introspection is not allowed. */
@GraphQLApi
public class EnumLabelApi {
    private final ServedSchema served;

    EnumLabelApi(ServedSchema served) {
        this.served = served;
    }

    @Query("enumLabels")
    @Description("The values of an enum in the order of the schema, each with a label; null if there is no such enum.")
    public Uni<List<@NonNull EnumLabel>> labels(
            @NonNull @Description("Name of the enum, such as IncidentType.") String type) {
        List<EnumLabel> labels = type.startsWith("__")
                        || !(served.schema().getType(type) instanceof GraphQLEnumType words)
                ? null
                : words.getValues().stream()
                        .map(value -> EnumLabel.of(value.getName(), Objects.requireNonNull(value.getDescription())))
                        .toList();
        return Uni.createFrom().item(labels);
    }
}
