package org.ballotwatch.revision;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What was done to a record or a report at one time: who did it, why, and what it changed.")
public record Revision(
        @NonNull @Description("When it was done.") OffsetDateTime at,

        @NonNull
        @Description(
                "Who or what did it, such as an editor or a casebook; \"database\" where it was done by hand past this service.")
        String by,

        @Description("Why it was done; null where no reason was given.")
        String why,

        @NonNull @Description("What was done.") RevisionAction action,

        @NonNull
        @Description(
                "What it changed, by the names of the fields. Empty for what was created or retired: its first values are"
                        + " what it shows now, or what the changes since then show as before.")
        List<@NonNull Change> changes) {}
