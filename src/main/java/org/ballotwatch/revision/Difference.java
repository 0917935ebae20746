package org.ballotwatch.revision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A field in which two records of the same thing differ.")
public record Difference(
        @NonNull @Description("Name of the field in this schema.")
        String field,

        @Description("The value of the kept record, written as in a Change; null if it has none.")
        String kept,

        @Description("The value of the merged record; null if it has none.")
        String former) {}
