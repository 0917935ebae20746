package org.ballotwatch.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Quantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's number for one measure of an incident or an election. */
@Entity
@Description("One source's number for one measure of an incident or an election.")
public class FigureReport extends StoredReport implements Report {
    public static final char KIND = 'F';

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is counted, with its unit.")
    public Measure measure;

    @NonNull
    @Name("group")
    @Enumerated(EnumType.STRING)
    @Description("Who is counted.")
    public Counted counted = Counted.ALL;

    @Enumerated(EnumType.STRING)
    @Description("What kind of weapon is counted; null if it counts no weapons or the source does not say which.")
    public Weapon weapon;

    @Column(columnDefinition = "numeric")
    @Description("Lower bound; null if the source gives none.")
    public BigDecimal low;

    @Column(columnDefinition = "numeric")
    @Description("Best estimate; null if the source gives only a bound.")
    public BigDecimal best;

    @Column(columnDefinition = "numeric")
    @Description("Upper bound; null if the source gives none.")
    public BigDecimal high;

    @Description("The part of the event that is counted, such as a place; null if all of it.")
    public String scope;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far the count had come. If the source does not say, PRELIMINARY until the day after the event, "
            + "and UPDATED later.")
    public FigureStage stage;

    @Override
    protected char kind() {
        return KIND;
    }

    Quantity quantity() {
        return new Quantity(low, best, high, precedence());
    }

    @Override
    protected int stageOrdinal() {
        return stage == null ? 0 : stage.ordinal();
    }
}
