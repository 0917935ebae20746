package org.ballotwatch.election;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ElectionStatusInput")
@Description("One source's word on what became of an election.")
public class ElectionStatusInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The election, by id or key.")
    public String election;

    @NonNull
    @Description("What became of it.")
    public ElectionStatus status;

    @Description("The day on which this was decided or came about. Omit it if the source does not say.")
    public LocalDate takenOn;

    @Description("The new first voting day, for POSTPONED and RERUN_ORDERED.")
    public LocalDate newDay;

    @Id
    @Refers(KeyedKind.PLACE)
    @Description(
            "The constituency or other place whose vote it is about, by id or key. Omit it for the whole election.")
    public String place;
}
