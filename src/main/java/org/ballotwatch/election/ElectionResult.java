package org.ballotwatch.election;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Party;
import org.ballotwatch.resolution.ResolvedQuantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The result of one party in one election at one stage, resolved from its result reports. A partial and a certified count
 * are different facts, so only reports of the shown stage decide the value and the disagreement.
 */
@Description("The result of one party in one election, resolved from all result reports, with every report.")
public final class ElectionResult {
    private final Election election;
    private final Party party;
    private final ResultStage stage;
    private final List<ResultReport> reports;
    private final SeatFigure seats;
    private final ResolvedQuantity resolved;
    private final List<ElectionResult> parts;

    ElectionResult(
            Election election,
            Party party,
            ResultStage stage,
            List<ResultReport> reports,
            String asWritten,
            ResolvedQuantity resolved,
            List<ElectionResult> parts) {
        this.election = election;
        this.party = party;
        this.stage = stage;
        this.reports = reports;
        this.seats = new SeatFigure(seats(resolved.best()), seats(resolved.low()), seats(resolved.high()), asWritten);
        this.resolved = resolved;
        this.parts = parts;
    }

    @NonNull
    @Description("The election.")
    public Election getElection() {
        return election;
    }

    @NonNull
    @Description("The party, alliance or other contender.")
    public Party getParty() {
        return party;
    }

    @NonNull
    @Description("Seats under the reading, from the reports of the shown stage.")
    public SeatFigure getSeats() {
        return seats;
    }

    @Description("Seats as a share of the chamber, 0 to 1; null if either number is unknown.")
    public Double getShare() {
        return best() == null || election.seatsTotal == null ? null : rounded((double) best() / election.seatsTotal, 4);
    }

    @NonNull
    @Description("The stage shown: the requested one, or the latest that any report has. For a sum, the earliest "
            + "of its parts.")
    public ResultStage getStage() {
        return stage;
    }

    @NonNull
    @Description("All reports of all stages, by the day they became public; for a sum, party by party.")
    public List<@NonNull ResultReport> getReports() {
        return reports;
    }

    @Description("Share of voices at the shown stage that do not agree with the most frequent number, 0 if all "
            + "agree. Bounds agree with a number that lies within them. For a sum, the largest of its parts.")
    public double getDisagreement() {
        return resolved.disagreement();
    }

    @Description("Number of independent voices at the shown stage. A source and its copies are one. Deprecated "
            + "reports count only if there are no others. For a sum, the smallest of its parts.")
    public int getVoices() {
        return resolved.voices();
    }

    @NonNull
    @Description("The results that add up to it, if a previous result is that of several parties; else empty.")
    public List<@NonNull ElectionResult> getParts() {
        return parts;
    }

    @Ignore
    Integer best() {
        return seats.best();
    }

    /** The seats to sort by: the value, or else a bound. */
    int weight() {
        BigDecimal first =
                resolved.best() != null ? resolved.best() : resolved.low() != null ? resolved.low() : resolved.high();
        return first == null ? -1 : first.intValue();
    }

    UUID partyId() {
        return party.uuid;
    }

    ResolvedQuantity resolved() {
        return resolved;
    }

    Integer changeFrom(ElectionResult previous) {
        return previous == null || best() == null || previous.best() == null ? null : best() - previous.best();
    }

    Double changePercentFrom(ElectionResult previous) {
        Integer change = changeFrom(previous);
        return change == null || previous.best() == 0 ? null : rounded(100.0 * change / previous.best(), 1);
    }

    private static Integer seats(BigDecimal number) {
        return number == null ? null : number.intValueExact();
    }

    private static double rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }
}
