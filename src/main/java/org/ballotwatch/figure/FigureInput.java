package org.ballotwatch.figure;

import java.math.BigDecimal;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("FigureReportInput")
@Description("One source's word on a figure. At least one number is required.")
public class FigureInput extends ReportInput {
    @NonNull
    @Id
    @Refers({KeyedKind.INCIDENT, KeyedKind.ELECTION})
    @Description("The incident or election, by id or key.")
    public String event;

    @NonNull
    @Description("What is measured.")
    public Measure measure;

    @Description("Who is counted. Default: ALL.")
    public Counted counted;

    @Description("What kind of weapon is counted, for measures of weapons.")
    public Weapon weapon;

    @Description("The part of the event that is counted, such as a place. Default: all of it.")
    public String scope;

    @Description("How far the count had come. Default: PRELIMINARY until the day after the event, UPDATED later.")
    public FigureStage stage;

    @Description("Lower bound.")
    public BigDecimal low;

    @Description("Best estimate.")
    public BigDecimal best;

    @Description("Upper bound.")
    public BigDecimal high;
}
