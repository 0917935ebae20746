package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("Why an actor has this other name.")
public enum NameKind {
    @Description("Another spelling or transliteration.")
    SPELLING,

    @Description("Initials or an acronym.")
    ABBREVIATION,

    @Description("A name it had before.")
    FORMER,

    @Description("The name in another script.")
    SCRIPT,

    @Description("A short form that a source uses.")
    SHORT
}
