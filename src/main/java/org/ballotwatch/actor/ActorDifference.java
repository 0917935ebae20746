package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A field in which two records of one person, party or organization differ.")
public record ActorDifference(
        @NonNull @Description("The field, by its name in this schema.")
        String field,

        @Description("What the one that was kept says; null where it says nothing.")
        String kept,

        @Description("What the one that was given up says; null where it says nothing.")
        String former) {}
