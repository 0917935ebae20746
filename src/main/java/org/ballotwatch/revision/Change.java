package org.ballotwatch.revision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The former and the new value of one field of a record or report.")
public record Change(
        @NonNull @Description("Name of the field in this schema.")
        String field,

        @Description("The former value: a text, a number, an ISO 8601 date, an enum value, or the id of a reference. "
                + "null if it was unknown, or if a name or external id was added.")
        String before,

        @Description("The new value, written like the former one. null if it became unknown, or if a name or "
                + "external id was withdrawn.")
        String after) {}
