package org.ballotwatch.revision;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of change was made.")
public enum RevisionAction {
    @Description("It was recorded.")
    CREATED,

    @Description("Some of its values were changed.")
    CORRECTED,

    @Description("It was merged into another record, or another one was merged into it.")
    MERGED,

    @Description("A merger was undone.")
    SPLIT,

    @Description("It was restored after a withdrawal.")
    RESTORED,

    @Description("An editor changed its rank.")
    RANKED,

    @Description(
            "A report: its source took it back, or was retracted as a whole. It counts until that day. A record: it was "
                    + "withdrawn as a mistake or a hoax.")
    WITHDRAWN,

    @Description("It was retired. It can still be found but no longer counts.")
    RETIRED,

    @Description("Another report took its place.")
    SUPERSEDED,

    @Description("It was deleted from the database by hand. The service itself never deletes.")
    DELETED
}
