package org.ballotwatch.event;

import java.time.LocalDate;
import java.util.Set;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Required;
import org.ballotwatch.source.DatePrecision;
import org.eclipse.microprofile.graphql.Description;

/** The days of an incident or an election as entered. */
public abstract class EventInput extends RecordInput {
    @Required
    @Description("First day; of an election, the first voting day. Required.")
    public LocalDate startsOn;

    @Description("Last day. Default: the first. Required with the precision RANGE.")
    public LocalDate endsOn;

    @Description("Precision of the dates. Default: DAY.")
    public DatePrecision datePrecision;

    @Description("Latest possible first day, if it is before endsOn. Requires the precision RANGE.")
    public LocalDate startsNoLaterThan;

    @Description("Earliest possible last day, if it is after startsOn. Requires the precision RANGE.")
    public LocalDate endsNoEarlierThan;

    /** Reports days that contradict each other. */
    public final void checkDays(Entry entry) {
        CellChecks.inOrder(entry, "startsOn", startsOn, "endsOn", endsOn);
        if (datePrecision == DatePrecision.RANGE) {
            checkRange(entry);
            return;
        }
        checkAbsent(entry, "startsNoLaterThan", startsNoLaterThan);
        checkAbsent(entry, "endsNoEarlierThan", endsNoEarlierThan);
    }

    private void checkRange(Entry entry) {
        if (endsOn == null && !entry.isFaulty("endsOn")) {
            entry.problem("endsOn", "is required with the precision RANGE; give the last day that is possible");
        } else if (startsOn != null && startsOn.equals(endsOn)) {
            entry.problem("datePrecision", "'RANGE' needs two different days; for a single day, give DAY");
        }
        CellChecks.inOrder(entry, "startsOn", startsOn, "startsNoLaterThan", startsNoLaterThan);
        CellChecks.inOrder(entry, "startsNoLaterThan", startsNoLaterThan, "endsOn", endsOn);
        CellChecks.inOrder(entry, "startsOn", startsOn, "endsNoEarlierThan", endsNoEarlierThan);
        CellChecks.inOrder(entry, "endsNoEarlierThan", endsNoEarlierThan, "endsOn", endsOn);
    }

    private static void checkAbsent(Entry entry, String field, LocalDate day) {
        if (day != null) {
            entry.problem(field, "needs the precision RANGE in " + entry.named("datePrecision"));
        }
    }

    public final LocalDate lastDay() {
        return endsOn == null ? startsOn : endsOn;
    }

    /**
     * An event of one day that is moved still lasts one day, unless the correction gives its end. A range says nothing of
     * how long its event lasted, so an exact date replaces all of it.
     */
    @Override
    public final void correctedFrom(RecordInput former, Set<String> changed) {
        EventInput before = (EventInput) former;
        boolean wasRange = before.datePrecision == DatePrecision.RANGE;
        boolean noLongerRange = wasRange && datePrecision != DatePrecision.RANGE;
        boolean movedDay = changed.contains("startsOn") && before.startsOn.equals(before.lastDay());
        if ((noLongerRange || movedDay) && !changed.contains("endsOn")) {
            endsOn = startsOn;
        }
        if (noLongerRange && !changed.contains("startsNoLaterThan")) {
            startsNoLaterThan = null;
        }
        if (noLongerRange && !changed.contains("endsNoEarlierThan")) {
            endsNoEarlierThan = null;
        }
    }
}
