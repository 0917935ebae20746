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
    SHORT,

    @Description("A nickname.")
    NICKNAME,

    @Description("A name taken as a cover, such as a nom de guerre.")
    ALIAS,

    @Description("The name in another language.")
    TRANSLATION
}
