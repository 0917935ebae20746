package org.ballotwatch.source;

import org.eclipse.microprofile.graphql.Description;

@Description("In what form a source says what it says.")
public enum Medium {
    @Description("Text, also if it has pictures.")
    TEXT,

    @Description("A photograph, a map, a drawing or a scan.")
    IMAGE,

    @Description("Moving pictures, with or without sound.")
    VIDEO,

    @Description("Sound alone.")
    AUDIO,

    @Description("Tables or another form for machines.")
    DATA
}
