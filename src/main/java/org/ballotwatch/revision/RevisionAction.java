package org.ballotwatch.revision;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of change was made.")
public enum RevisionAction {
    @Description("It was recorded.")
    CREATED,

    @Description("Some of its values were changed.")
    CORRECTED,

    @Description("An editor changed its rank.")
    RANKED,

    @Description("Its source took it back, or was retracted as a whole. It counts until that day.")
    WITHDRAWN,

    @Description("It was retired. It can still be found but no longer counts.")
    RETIRED,

    @Description("Another report took its place.")
    SUPERSEDED,

    @Description("It was deleted from the database by hand. The service itself never deletes.")
    DELETED
}
