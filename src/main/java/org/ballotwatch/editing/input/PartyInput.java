package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.actor.PartyKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PartyInput")
@Description("A party, an alliance or a movement.")
public class PartyInput extends RecordInput {
    @Description("The main name; needed.")
    public String name;

    @Description("What kind of party it is; needed.")
    public PartyKind kind;

    @Description("Its country, as ISO 3166-1 alpha-2.")
    public String country;

    @Description("The day it was founded.")
    public LocalDate foundedOn;

    @Description("The day it was dissolved.")
    public LocalDate dissolvedOn;
}
