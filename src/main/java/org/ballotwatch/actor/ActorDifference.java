package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A field in which two records of the same actor differ.")
public record ActorDifference(
        @NonNull @Description("Name of the field in this schema.")
        String field,

        @Description("The value of the kept record; null if it has none.")
        String kept,

        @Description("The value of the merged record; null if it has none.")
        String former) {}
