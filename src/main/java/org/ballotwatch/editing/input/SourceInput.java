package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.source.SourceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("SourceInput")
@Description("A document in which reports stand.")
public class SourceInput extends RecordInput {
    @Description("Who published it; needed.")
    public String publisher;

    @Description("Its title.")
    public String title;

    @Description("Where it can be read.")
    public String url;

    @Description("What kind of publisher stands behind it; needed.")
    public SourceKind kind;

    @Description("How reliable it is held to be, from 0 (not at all) to 4.")
    public Integer reliability;

    @Description("The language it is written in, as ISO 639 writes it.")
    public String language;

    @Description("The day it was published.")
    public LocalDate publishedOn;

    @Description("The day it was read, not before it was published.")
    public LocalDate retrievedOn;

    @Description("The licence under which its facts come.")
    public String licence;

    @Description("How it wants to be credited.")
    public String attribution;

    @Id
    @Description("The source that it was rewritten after: its id, or its key.")
    public String derivedFrom;
}
