package org.ballotwatch.dispute;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DisputeFilerInput")
@Description("One source's word on one of those who filed a dispute.")
public class DisputeFilerInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.DISPUTE)
    @Description("The dispute, by id or key.")
    public String dispute;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("Who filed it, by id or key.")
    public String filer;

    @Description("Who filed it, in the source's words, if the actor has no record.")
    public String filerWords;

    @Description("Day on which they filed it. Omit it if the source does not say.")
    public LocalDate filedOn;
}
