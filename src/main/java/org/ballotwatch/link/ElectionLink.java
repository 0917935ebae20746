package org.ballotwatch.link;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.LinkCriterion;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.ReportPrecedence;
import org.ballotwatch.resolution.Resolution;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The result of all reports that link one incident to one election; the edge the service exists for. */
@Description("The link between an incident and an election, from all reports and rules that establish it.")
public final class ElectionLink {
    /** Sources before rules, then the strongest report. */
    private static final Comparator<ElectionLinkReport> STRONGEST_FIRST = comparing(
                    (ElectionLinkReport report) -> report.rule != null)
            .thenComparing(report -> report.precedence(), ReportPrecedence.STRONGEST_FIRST);

    private final Incident incident;
    private final Election election;
    private final LinkSpan span;
    private final List<ElectionLinkReport> reports;
    private final Reading reading;

    ElectionLink(
            Incident incident, Election election, LinkSpan span, List<ElectionLinkReport> reports, Reading reading) {
        this.incident = incident;
        this.election = election;
        this.span = span;
        this.reports = reports.stream().sorted(STRONGEST_FIRST).toList();
        this.reading = reading;
    }

    @NonNull
    @Description("The incident.")
    public Incident getIncident() {
        return incident;
    }

    @NonNull
    @Description("The election.")
    public Election getElection() {
        return election;
    }

    @Description(
            "Phase of the election in which the incident took place, by what was public then; null if its days meet, "
                    + "or may meet, several phases. \"timings\" lists them.")
    public LinkTiming getTiming() {
        return span.phases().size() == 1 ? span.phases().get(0) : null;
    }

    @NonNull
    @Description(
            "Phases of the election that the days of the incident meet, or may meet by their precision, earliest first.")
    public List<@NonNull LinkTiming> getTimings() {
        return span.phases();
    }

    @Description(
            "Days from the vote to the nearest day of the incident: negative before the first voting day, 0 during the "
                    + "vote, positive after the last voting day; null if the precision of the dates does not decide. "
                    + "\"daysFromElectionRange\" has the bounds.")
    public Integer getDaysFromElection() {
        DayRange days = span.days();
        return days.min() == days.max() ? days.min() : null;
    }

    @NonNull
    @Description("Bounds of daysFromElection by the precision of the dates.")
    public DayRange getDaysFromElectionRange() {
        return span.days();
    }

    @NonNull
    @Description("All reasons given by reports or rules.")
    public List<@NonNull LinkCriterion> getCriteria() {
        Set<LinkCriterion> all = EnumSet.noneOf(LinkCriterion.class);
        reports.stream()
                .filter(report -> report.rank != Rank.DEPRECATED)
                .forEach(report -> all.addAll(report.getCriteria()));
        return List.copyOf(all);
    }

    @Description("Purpose of the incident under the reading; null if no report says.")
    public LinkPurpose getPurpose() {
        return Resolution.choice(
                        reading,
                        reports.stream()
                                .map(r -> new Choice<>(r.purpose, 0, certainty(r), r.precedence()))
                                .toList())
                .value();
    }

    @NonNull
    @Description("How certain the link is: the highest confidence of any report or rule that is not deprecated.")
    public LinkConfidence getConfidence() {
        return reports.stream()
                .filter(report -> report.rank != Rank.DEPRECATED)
                .map(report -> report.confidence)
                .min(Comparator.naturalOrder())
                .orElse(LinkConfidence.CONTESTED);
    }

    @NonNull
    @Description("The strongest basis: a source's report, or a rule if no source reports it.")
    public LinkBasis getBasis() {
        return LinkBasis.of(reports.get(0));
    }

    @NonNull
    @Description("All bases, strongest first.")
    public List<@NonNull LinkBasis> getBases() {
        return reports.stream().map(LinkBasis::of).toList();
    }

    List<ElectionLinkReport> reports() {
        return reports;
    }

    private static int certainty(ElectionLinkReport report) {
        return LinkConfidence.values().length - report.confidence.ordinal();
    }
}
