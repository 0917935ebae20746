package org.ballotwatch.election;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Party;
import org.ballotwatch.source.Rank;
import org.ballotwatch.source.Reading;
import org.ballotwatch.source.Resolution;
import org.ballotwatch.source.ResolvedQuantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What all seat counts of one party in one election come to at one stage. A count of part of the votes and a certified
 * one are different facts, so only reports of the shown stage make the value and the disagreement.
 */
@Description("What all seat counts of one party in one election come to, with every report beside it.")
public final class SeatResult {
    private final Election election;
    private final Party party;
    private final ResultStage stage;
    private final List<SeatCount> reports;
    private final List<SeatCount> atStage;
    private final ResolvedQuantity resolved;

    private SeatResult(
            Election election,
            Party party,
            ResultStage stage,
            List<SeatCount> reports,
            List<SeatCount> atStage,
            ResolvedQuantity resolved) {
        this.election = election;
        this.party = party;
        this.stage = stage;
        this.reports = reports;
        this.atStage = atStage;
        this.resolved = resolved;
    }

    /**
     * @param asked the stage to show, or null for the latest that the best-ranked reports speak of
     * @param reports of one party in one election, never empty
     * @return null where no report speaks of the asked stage
     */
    static SeatResult of(Election election, Party party, List<SeatCount> reports, ResultStage asked, Reading reading) {
        ResultStage stage = asked == null ? latest(reports) : asked;
        List<SeatCount> atStage =
                reports.stream().filter(report -> report.stage == stage).toList();
        if (atStage.isEmpty()) {
            return null;
        }
        ResolvedQuantity resolved = Resolution.quantity(
                reading, atStage.stream().map(SeatCount::quantity).toList());
        return new SeatResult(election, party, stage, reports, atStage, resolved);
    }

    /** The latest stage of the reports of the best rank that is there, among those that speak of seats if any do. */
    private static ResultStage latest(List<SeatCount> reports) {
        List<SeatCount> seated = reports.stream().filter(SeatCount::hasSeats).toList();
        List<SeatCount> speaking = seated.isEmpty() ? reports : seated;
        Rank best =
                speaking.stream().map(report -> report.rank).min(naturalOrder()).orElseThrow();
        return speaking.stream()
                .filter(report -> report.rank == best)
                .map(report -> report.stage)
                .max(naturalOrder())
                .orElseThrow();
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
    @Description("The seats under the reading, from the reports of the shown stage.")
    public SeatFigure getSeats() {
        int decided = resolved.decidedBy();
        String words = decided < 0 ? atStage.get(0).asWritten : atStage.get(decided).asWritten;
        return new SeatFigure(best(), seats(resolved.low()), seats(resolved.high()), words);
    }

    @Description("Seats as a share of the chamber, 0 to 1; null where either number is unknown.")
    public Double getShare() {
        return best() == null || election.seatsTotal == null ? null : rounded((double) best() / election.seatsTotal, 4);
    }

    @NonNull
    @Description("The stage shown: the one asked for, or the latest that any report speaks of.")
    public ResultStage getStage() {
        return stage;
    }

    @NonNull
    @Description("All reports of all stages, by the day they were public.")
    public List<@NonNull SeatCount> getReports() {
        return reports;
    }

    @Description(
            "The share of the reports of the shown stage that do not give its most frequent number: 0 when all do.")
    public double getDisagreement() {
        return resolved.disagreement();
    }

    @Ignore
    Integer best() {
        return seats(resolved.best());
    }

    /** Seats to sort by: the value, or whatever bound there is. */
    int weight() {
        BigDecimal first =
                resolved.best() != null ? resolved.best() : resolved.low() != null ? resolved.low() : resolved.high();
        return first == null ? -1 : first.intValue();
    }

    UUID partyId() {
        return party.uuid;
    }

    Integer changeFrom(SeatResult previous) {
        return previous == null || best() == null || previous.best() == null ? null : best() - previous.best();
    }

    Double changePercentFrom(SeatResult previous) {
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
