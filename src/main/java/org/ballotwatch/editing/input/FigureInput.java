package org.ballotwatch.editing.input;

import java.math.BigDecimal;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("FigureReportInput")
@Description("One source's word on a figure; at least one number is needed.")
public class FigureInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident or election: its id, or its key.")
    public String event;

    @NonNull
    @Description("What is measured.")
    public Measure measure;

    @Description("Who is counted; ALL where left out.")
    public Counted counted;

    @Description("What weapon is counted, where weapons are.")
    public Weapon weapon;

    @Description("At least so many.")
    public BigDecimal low;

    @Description("So many.")
    public BigDecimal best;

    @Description("At most so many.")
    public BigDecimal high;
}
