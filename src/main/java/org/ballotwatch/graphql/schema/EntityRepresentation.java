package org.ballotwatch.graphql.schema;

import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A record as another subgraph names it. A class with public fields, since resolvers take it as an input. */
@Input(EntityRepresentation.SCALAR)
@Description("A record by type and one of its keys.")
public class EntityRepresentation {
    static final String SCALAR = "_Any";

    @Id
    @Nullable
    @Description("Its id.")
    public String id;

    @Id
    @Nullable
    @Description("Its recordId.")
    public String recordId;

    private @Nullable String typeName;

    public EntityRepresentation() {}

    /** @param field gives the value of a field by its name */
    EntityRepresentation(Function<String, @Nullable Object> field) {
        typeName = text(field.apply("__typename"));
        id = text(field.apply("id"));
        recordId = text(field.apply("recordId"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    /** Returns the value of {@code __typename}; null if it is missing or not a string. */
    public @Nullable String typeName() {
        return typeName;
    }
}
