package org.ballotwatch.entry;

import java.math.BigDecimal;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;

/** Reads the entries that give a figure of an incident or an election. */
final class FigureReader {
    private final ReportHeaderReader heading;
    private final Keys keys;

    FigureReader(ReportHeaderReader heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    FigureReport read(Entry entry) {
        FigureReport figure = heading.fill(new FigureReport(), entry);
        entry.required("event");
        Keys.Key event = keys.refer(entry, "event", KeyedKind.events());
        figure.incidentId = event == null ? null : event.ifAny(KeyedKind.INCIDENT);
        figure.electionId = event == null ? null : event.ifAny(KeyedKind.ELECTION);
        figure.measure = entry.requiredWord("measure", Measure.class);
        figure.counted = entry.word("counted", Counted.ALL);
        figure.weapon = entry.word("weapon", Weapon.class);
        figure.low = number(entry, "low", figure.measure);
        figure.best = number(entry, "best", figure.measure);
        figure.high = number(entry, "high", figure.measure);
        Checks.bounds(entry, figure.low, figure.best, figure.high);
        if (!Checks.hasBounds(entry)) {
            entry.problem("best", "a number is needed in low, best or high");
        }
        if (figure.weapon != null
                && figure.measure != null
                && !figure.measure.name().startsWith("WEAPONS_")) {
            entry.problem("weapon", "goes with WEAPONS_USED, WEAPONS_INTERCEPTED and WEAPONS_STRUCK only");
        }
        return figure;
    }

    /** All but the turnout are counts. */
    private static BigDecimal number(Entry entry, String column, Measure measure) {
        if (measure == null) {
            return entry.number(column); // what is wrong whatever is measured
        }
        if (measure == Measure.TURNOUT_PERCENT) {
            BigDecimal percent = entry.number(column);
            Checks.within(entry, column, percent, 0, 100);
            return percent;
        }
        Long count = entry.longInteger(column);
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
