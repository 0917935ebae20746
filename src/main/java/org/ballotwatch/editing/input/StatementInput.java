package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.statement.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("StatementInput")
@Description("One source's word on what somebody said.")
public class StatementInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident, election or dispute that it is about: its id, or its key.")
    public String subject;

    @Id
    @Description("Who spoke: the actor's id, or key.")
    public String speaker;

    @Description("Who spoke, in the source's words, where no actor of ours is meant.")
    public String speakerWords;

    @Id
    @Description("For whom they spoke: the actor's id, or key; left out where they spoke for themselves.")
    public String onBehalfOf;

    @Description("The day on which it was said.")
    public LocalDate saidOn;

    @NonNull
    @Description("What kind of statement it is.")
    public StatementKind kind;

    @Description("What the speaker called it, in a few words of theirs.")
    public String label;

    @NonNull
    @Description("What was said, in one line of ours.")
    public String summary;
}
