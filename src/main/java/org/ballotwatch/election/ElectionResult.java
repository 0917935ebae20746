package org.ballotwatch.election;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.actor.Party;
import org.ballotwatch.resolution.ResolvedQuantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The result of one contestant in one election or place at one stage, resolved from its reports. A partial and a certified
 * count are different facts, so only reports of the shown stage decide the values and the disagreement.
 */
@Description(
        "The result of one contestant in one election or place, resolved from all result reports, with every report.")
public final class ElectionResult {
    private final ResultReports.Tally tally;
    private final ResultStage stage;
    private final ResultNumbers numbers;
    private final SeatFigure seats;
    private final Boolean elected;
    private final List<ElectionResult> parts;

    /**
     * @param asWritten the words behind the seats, or null
     * @param parts the results that it is the sum of; empty if it has reports of its own
     */
    ElectionResult(
            ResultReports.Tally tally,
            ResultStage stage,
            ResultNumbers numbers,
            String asWritten,
            Boolean elected,
            List<ElectionResult> parts) {
        this.tally = tally;
        this.stage = stage;
        this.numbers = numbers;
        ResolvedQuantity resolved = numbers.seats();
        this.seats = new SeatFigure(seats(resolved.best()), seats(resolved.low()), seats(resolved.high()), asWritten);
        this.elected = elected;
        this.parts = parts;
    }

    @NonNull
    @Description("The election.")
    public Election getElection() {
        return tally.election();
    }

    @NonNull
    @Description("Who or what receives the votes or seats.")
    public Contestant getContestant() {
        return tally.contestant();
    }

    @Description("The party, or the one that nominated the candidate; null if there is none.")
    public Party getParty() {
        return tally.contestant().getParty();
    }

    @NonNull
    @Description("Seats under the reading, from the reports of the shown stage.")
    public SeatFigure getSeats() {
        return seats;
    }

    @Description("Votes under the reading, from the reports of the shown stage; null if no report gives any.")
    public ResolvedNumber getVotes() {
        return ResolvedNumber.of(numbers.votes());
    }

    @Description(
            "Vote share in percent under the reading, from the reports of the shown stage; null if no report gives any.")
    public ResolvedNumber getVoteShare() {
        return ResolvedNumber.of(numbers.voteShare());
    }

    @Description("Seats as a share of the chamber, 0 to 1; null if either number is unknown.")
    public Double getShare() {
        Integer chamber = getElection().seatsTotal;
        return best() == null || chamber == null ? null : rounded((double) best() / chamber, 4);
    }

    @Description(
            "Whether the contestant was elected, under the reading: what the reports say. If a stage is requested, only its "
                    + "reports count. If none says and one seat is at stake, the seats decide. null if unknown.")
    public Boolean getElected() {
        return elected;
    }

    @NonNull
    @Description("The stage shown: the requested one, or the latest that any report has. For a sum, the earliest "
            + "of its parts.")
    public ResultStage getStage() {
        return stage;
    }

    @NonNull
    @Description("All reports of all stages, by the day they became public; for a sum, part by part.")
    public List<@NonNull ResultReport> getReports() {
        return tally.reports();
    }

    @Description(
            "Share of voices at the shown stage that do not give the most frequent number of seats; 0 if all agree. If "
                    + "no report gives seats, votes or vote share are compared. For a sum, the largest of its parts.")
    public double getDisagreement() {
        return numbers.leading().disagreement();
    }

    @Description("Number of independent voices at the shown stage. A source and its copies are one. Deprecated "
            + "reports count only if there are no others. For a sum, the smallest of its parts.")
    public int getVoices() {
        return numbers.leading().voices();
    }

    @Description("Whether it is a sum: over all places of the election, or over several parties for a comparison.")
    public boolean isDerived() {
        return !parts.isEmpty();
    }

    @NonNull
    @Description("The results that add up to it, if it is a sum; else empty.")
    public List<@NonNull ElectionResult> getParts() {
        return parts;
    }

    /** The ids of the elections behind results, each once. */
    static List<UUID> elections(List<ElectionResult> results) {
        return results.stream()
                .map(result -> result.getElection().uuid)
                .distinct()
                .toList();
    }

    UUID placeKey() {
        return tally.place();
    }

    Object contestantKey() {
        return tally.contestant().key();
    }

    ResultNumbers numbers() {
        return numbers;
    }

    Integer best() {
        return seats.best();
    }

    Integer changeFrom(ElectionResult previous) {
        return previous == null || best() == null || previous.best() == null ? null : best() - previous.best();
    }

    Double changePercentFrom(ElectionResult previous) {
        Integer change = changeFrom(previous);
        return change == null || previous.best() == 0 ? null : rounded(100.0 * change / previous.best(), 1);
    }

    /** @param number votes or vote share */
    BigDecimal changeFrom(ElectionResult previous, Function<ResultNumbers, ResolvedQuantity> number) {
        BigDecimal now = number.apply(numbers).best();
        BigDecimal before =
                previous == null ? null : number.apply(previous.numbers).best();
        return now == null || before == null ? null : now.subtract(before);
    }

    private static Integer seats(BigDecimal number) {
        return number == null ? null : number.intValueExact();
    }

    private static double rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }
}
