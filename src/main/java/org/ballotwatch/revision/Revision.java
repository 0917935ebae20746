package org.ballotwatch.revision;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of a record or a report: when, by whom, why, and what changed.")
public record Revision(
        @NonNull @Description("When it was made.") OffsetDateTime at,

        @NonNull
        @Description("Who made it, such as an editor or a casebook; \"database\" if it was made by hand in the "
                + "database.")
        String by,

        @NonNull @Description("Permanent id of who made it.")
        String byId,

        @Description("Why it was made; null if no reason was given.")
        String why,

        @NonNull @Description("What kind of change it was.") RevisionAction action,

        @NonNull
        @Description("The changed fields by name. Empty if it was created or retired: its first values follow from "
                + "its current ones and later changes.")
        List<@NonNull Change> changes) {}
