package org.ballotwatch.statement;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("StatementInput")
@Description("One source's word on a statement.")
public class StatementInput extends ReportInput {
    @NonNull
    @Id
    @Refers({KeyedKind.INCIDENT, KeyedKind.ELECTION, KeyedKind.DISPUTE})
    @Description("The incident, election or dispute it is about, by id or key.")
    public String subject;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("The speaker, by id or key.")
    public String speaker;

    @Description("The speaker in the source's words, if the actor has no record.")
    public String speakerWords;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("On whose behalf they spoke, by id or key. Omit it if they spoke for themselves.")
    public String onBehalfOf;

    @Description("A name of our own that all reports of one utterance have in common, on the same subject. It joins "
            + "several speakers, or sources that name different ones. Default: reports of the same speaker, kind, day "
            + "and summary are one utterance.")
    public String utterance;

    @Description("Day of the statement.")
    public LocalDate saidOn;

    @NonNull
    @Description("What kind of statement it is.")
    public StatementKind kind;

    @Description("The speaker's own word for the matter, a few words at most.")
    public String label;

    @NonNull
    @Description("What was said, summarized by us in one line.")
    public String summary;
}
