package org.ballotwatch.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.database.RowReader;

/**
 * The days on which the phases of an election turn, each null where it is not known, and the phases.
 *
 * @param completeOn when a complete result became public
 * @param finalOn when the result was ratified, or else certified
 * @param disputedOn when the first dispute over the vote was filed or declared
 * @param decidedOn when the last dispute over it was decided
 * @param phases those that have a day, without their reasons
 */
public record ElectionCalendar(
        LocalDate completeOn,
        LocalDate finalOn,
        LocalDate disputedOn,
        LocalDate decidedOn,
        LocalDate annulledOn,
        LocalDate calledOffOn,
        LocalDate nextRoundOn,
        LocalDate rerunOn,
        LocalDate governmentOn,
        List<PhaseSpan> phases) {

    /** The first and last day of a phase; the first is null for the earliest phase, the last for the latest. */
    public record PhaseSpan(LinkTiming phase, LocalDate from, LocalDate to) {}

    /** The columns that {@link #read} reads, of {@link ElectionPhases#join}. */
    static final String COLUMNS = """
            m.complete_on, m.final_on, m.disputed_on, m.decided_on, m.annulled_on, m.called_off_on, m.next_round_on, m.rerun_on,
            m.government_on, m.pre_election_until, m.election_day_from, m.election_day_until, m.between_rounds_from,
            m.between_rounds_until, m.counting_from, m.counting_until, m.result_dispute_from, m.result_dispute_until,
            m.after_annulment_from, m.after_annulment_until, m.government_formation_from, m.government_formation_until,
            m.after_from""";

    static ElectionCalendar read(RowReader row) {
        List<PhaseSpan> phases = new ArrayList<>();
        ElectionCalendar calendar = new ElectionCalendar(
                row.date(),
                row.date(),
                row.date(),
                row.date(),
                row.date(),
                row.date(),
                row.date(),
                row.date(),
                row.date(),
                phases);
        phases.add(new PhaseSpan(LinkTiming.PRE_ELECTION, null, row.date()));
        for (LinkTiming phase : LinkTiming.values()) {
            if (phase != LinkTiming.PRE_ELECTION && phase != LinkTiming.AFTER) {
                PhaseSpan span = new PhaseSpan(phase, row.date(), row.date());
                if (span.from() != null) {
                    phases.add(span);
                }
            }
        }
        phases.add(new PhaseSpan(LinkTiming.AFTER, row.date(), null));
        return calendar;
    }

    List<ElectionPhase> explained() {
        return phases.stream()
                .map(span -> new ElectionPhase(span.phase(), span.from(), span.to(), reason(span.phase())))
                .toList();
    }

    /** Says in one sentence why the phase begins and ends when it does. */
    public String reason(LinkTiming phase) {
        return switch (phase) {
            case PRE_ELECTION ->
                calledOffOn == null ? "The vote had not begun." : "The vote was called off on " + calledOffOn + ".";
            case ELECTION_DAY -> "Votes were cast.";
            case BETWEEN_ROUNDS -> "The next round was set for " + nextRoundOn + ".";
            case COUNTING -> counting();
            case RESULT_DISPUTE -> dispute();
            case AFTER_ANNULMENT ->
                "The vote was annulled on " + annulledOn
                        + (rerunOn == null ? "; no new vote is known." : " and held again on " + rerunOn + ".");
            case GOVERNMENT_FORMATION ->
                "The result was final on " + finalOn
                        + (governmentOn == null
                                ? "; no new head of state or government is known."
                                : "; a new head of state or government took office on " + governmentOn + ".");
            case AFTER -> "The phases of the vote were over.";
        };
    }

    private String counting() {
        if (disputedOn != null && (completeOn == null || disputedOn.isBefore(completeOn))) {
            return "No complete result was public before the first dispute on " + disputedOn + ".";
        }
        if (completeOn != null) {
            return "No complete result was public before " + completeOn + ".";
        }
        return annulledOn == null
                ? "No complete result is known; counting is taken to last 60 days."
                : "No complete result was public before the vote was annulled on " + annulledOn + ".";
    }

    private String dispute() {
        String begun = disputedOn != null && (completeOn == null || disputedOn.isBefore(completeOn))
                ? "A dispute began on " + disputedOn
                : "A complete result was public on " + completeOn;
        if (annulledOn != null) {
            return begun + "; the vote was annulled on " + annulledOn + ".";
        }
        String settled = finalOn == null ? "; no final result is known" : "; the result was final on " + finalOn;
        return begun
                + settled
                + (decidedOn == null ? "." : ", and the last known decision on a dispute was on " + decidedOn + ".");
    }
}
