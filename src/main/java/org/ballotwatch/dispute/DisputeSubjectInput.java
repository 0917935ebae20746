package org.ballotwatch.dispute;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DisputeSubjectInput")
@Description("One source's word on a further incident or election that a dispute is about.")
public class DisputeSubjectInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.DISPUTE)
    @Description("The dispute, by id or key.")
    public String dispute;

    @NonNull
    @Id
    @Refers({KeyedKind.INCIDENT, KeyedKind.ELECTION})
    @Description("The incident or election that it is also about, by id or key.")
    public String subject;
}
