package org.ballotwatch.revision;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A record that was merged into this one.")
public record FormerRecord(
        @Id @NonNull @Description("The id it had. It now finds the kept record.")
        String id,

        @NonNull @Description("The main name or title it had; of a source without a title, its publisher.")
        String name,

        @NonNull @Description("When it was merged.") OffsetDateTime at,

        @NonNull @Description("Who merged it.") String by,

        @NonNull @Description("Permanent id of who merged it.")
        String byId,

        @Description("Why it was merged; null if no reason was given.")
        String why,

        @NonNull @Description("Fields in which it differs from the kept record, sorted by name.")
        List<@NonNull Difference> differences) {}
