package org.ballotwatch.revision;

import org.eclipse.microprofile.graphql.Description;

@Description("What was done to a record or a report.")
public enum RevisionAction {
    @Description("It entered this service.")
    CREATED,

    @Description("Some of what it says was changed.")
    CORRECTED,

    @Description("An editor changed how far it is trusted.")
    RANKED,

    @Description("It was withdrawn; it stays, but no longer counts.")
    RETIRED,

    @Description("It was withdrawn, and another one took its place.")
    SUPERSEDED,

    @Description("It was taken out of the database by hand, which the service itself never does.")
    DELETED
}
