package org.ballotwatch.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballotwatch.resolution.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Who is responsible for an incident. "Nobody claimed it" is an answer, and stronger than a suspicion. */
@Description("Who is responsible for an incident, with the reports about it.")
public record Responsibility(
        @NonNull
        @Description("The state, by the strongest kind of report: a claim, a confirmation, no claim, an accusation "
                + "or suspicion, a denial.")
        ResponsibilityState state,

        @NonNull @Description("The reports that claim, deny, attribute or say that nobody claimed it, by day.")
        List<@NonNull Participation> reports) {

    private static final Set<ParticipantRole> ANSWERABLE = EnumSet.of(
            ParticipantRole.INITIATOR, ParticipantRole.PERPETRATOR, ParticipantRole.SUSPECT, ParticipantRole.ORGANIZER);

    /** Does a report say who is responsible? Another role, such as the target's, is not at issue. */
    static boolean speaks(Participation report) {
        return report.attribution != null && ANSWERABLE.contains(report.role);
    }

    /** @param reports the reports of one incident on responsibility, in display order */
    static Responsibility of(List<Participation> reports) {
        return new Responsibility(state(reports), reports);
    }

    private static ResponsibilityState state(List<Participation> reports) {
        Set<Attribution> said = reports.stream()
                .filter(report -> report.rank != Rank.DEPRECATED)
                .map(report -> report.attribution)
                .collect(Collectors.toSet());
        if (said.contains(Attribution.CLAIMED)) {
            return ResponsibilityState.CLAIMED;
        }
        if (said.contains(Attribution.CONFIRMED)) {
            return ResponsibilityState.ATTRIBUTED;
        }
        if (said.contains(Attribution.NO_CLAIM)) {
            return ResponsibilityState.NO_CLAIM;
        }
        if (said.contains(Attribution.ACCUSED) || said.contains(Attribution.SUSPECTED)) {
            return ResponsibilityState.ATTRIBUTED;
        }
        return said.contains(Attribution.DENIED) ? ResponsibilityState.DENIED : ResponsibilityState.UNKNOWN;
    }
}
