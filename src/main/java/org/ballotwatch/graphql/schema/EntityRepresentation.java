package org.ballotwatch.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A record as another subgraph names it. A class with public fields, since resolvers take it as an input. */
@Input(EntityRepresentation.SCALAR)
@Description("A record by type and id.")
public class EntityRepresentation {
    static final String SCALAR = "_Any";

    @Id
    @Nullable
    @Description("Its id.")
    public String id;

    private @Nullable String typeName;

    public EntityRepresentation() {}

    EntityRepresentation(@Nullable Object typeName, @Nullable Object id) {
        this.typeName = typeName instanceof String text ? text : null;
        this.id = id instanceof String text ? text : null;
    }

    /** Returns the value of {@code __typename}; null if it is missing or not a string. */
    public @Nullable String typeName() {
        return typeName;
    }
}
