package org.ballotwatch.dataset.casebook;

import java.math.BigDecimal;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;

/** Reads the rows that give a figure of an incident or an election. */
final class FigureRows {
    private final Heading heading;
    private final Keys keys;

    FigureRows(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    FigureReport read(Line line) {
        FigureReport figure = heading.fill(new FigureReport(), line);
        line.required("event");
        Keys.Key event = keys.refer(line, "event", Kind.events());
        figure.incidentId = event == null ? null : event.ifAny(Kind.INCIDENT);
        figure.electionId = event == null ? null : event.ifAny(Kind.ELECTION);
        figure.measure = line.requiredWord("measure", Measure.class);
        figure.counted = line.word("counted", Counted.ALL);
        figure.weapon = line.word("weapon", Weapon.class);
        figure.low = number(line, "low", figure.measure);
        figure.best = number(line, "best", figure.measure);
        figure.high = number(line, "high", figure.measure);
        Checks.bounds(line, figure.low, figure.best, figure.high);
        if (!Checks.hasBounds(line)) {
            line.problem("best", "a number is needed in low, best or high");
        }
        if (figure.weapon != null
                && figure.measure != null
                && !figure.measure.name().startsWith("WEAPONS_")) {
            line.problem("weapon", "goes with WEAPONS_USED, WEAPONS_INTERCEPTED and WEAPONS_STRUCK only");
        }
        return figure;
    }

    /** All but the turnout are counts. */
    private static BigDecimal number(Line line, String column, Measure measure) {
        if (measure == Measure.TURNOUT_PERCENT) {
            BigDecimal percent = line.number(column);
            Checks.within(line, column, percent, 0, 100);
            return percent;
        }
        Long count = measure == null ? null : line.longInteger(column);
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
