package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of further name it is.")
public enum NameKind {
    @Description("Another spelling or transliteration.")
    SPELLING,

    @Description("Initials or an acronym.")
    ABBREVIATION,

    @Description("A former name.")
    FORMER,

    @Description("The name in another script.")
    SCRIPT,

    @Description("A short form used by a source.")
    SHORT
}
