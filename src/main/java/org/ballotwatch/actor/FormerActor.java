package org.ballotwatch.actor;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A record that was given up because another one is of the same person, party or organization.")
public record FormerActor(
        @Id @NonNull @Description("The id that it had; it finds the one that was kept.")
        String id,

        @NonNull @Description("The main name that it had.") String name,

        @NonNull @Description("When the two became one.") OffsetDateTime at,

        @NonNull @Description("Who said that they are one.") String by,

        @Description("Why; null where no reason was given.") String why,

        @NonNull
        @Description(
                "What it says otherwise than the one that was kept, whose values are shown, by the names of the fields.")
        List<@NonNull ActorDifference> differences) {}
