package org.ballotwatch.figure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.text.Excerpt;

/** Reports of figures of incidents and elections. */
@Singleton
public class FigureReportType extends ReportType<FigureReport, FigureInput> {
    /** Sources report turnouts above 100 %, which is a finding. Beyond this it is a number of voters, not a share. */
    private static final int MOST_PERCENT = 1_000;

    public FigureReportType() {
        super(FigureReport.class, FigureInput.class, FigureReport.KIND, Figures.REPORTS, "incident_id", "election_id");
    }

    @Override
    protected void complete(FigureReport figure, FigureInput input, Entry entry) {
        number(entry, "low", figure.low, figure.measure);
        number(entry, "best", figure.best, figure.measure);
        number(entry, "high", figure.high, figure.measure);
        CellChecks.bounds(entry, figure.low, figure.best, figure.high);
        boolean empty = figure.low == null && figure.best == null && figure.high == null;
        if (empty && !entry.isFaulty("low", "best", "high")) {
            entry.problem("best", "Give a number in low, best or high");
        }
        if (figure.weapon != null
                && figure.measure != null
                && !figure.measure.name().startsWith("WEAPONS_")) {
            entry.problem("weapon", "is only allowed with WEAPONS_USED, WEAPONS_INTERCEPTED and WEAPONS_STRUCK");
        }
    }

    /** Every number except the turnout is a count. */
    private static void number(Entry entry, String field, BigDecimal number, Measure measure) {
        if (measure == Measure.TURNOUT_PERCENT) {
            CellChecks.within(entry, field, number, 0, MOST_PERCENT);
        } else if (measure != null && number != null && number.scale() > 0) {
            entry.problem(
                    field,
                    Excerpt.quoted(number.toPlainString()) + " is not a whole number like 17, with at most 18 digits");
        }
    }

    @Override
    public List<Object> fact(FigureReport figure) {
        return Arrays.asList(
                figure.incidentId, figure.electionId, figure.measure, figure.counted, figure.weapon, figure.scope);
    }
}
