package org.ballotwatch.revision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What one field of a record or a report was, and what it became.")
public record Change(
        @NonNull @Description("The field, by its name in this schema.")
        String field,

        @Description(
                "What it was: a text, a number, a date (ISO 8601), the word of an enum, or the id of what it referred to;"
                        + " null where it was unknown, or a name or external id was not there.")
        String before,

        @Description(
                "What it became, written as before; null where it became unknown, or a name or external id was taken away.")
        String after) {}
