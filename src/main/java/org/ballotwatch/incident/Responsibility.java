package org.ballotwatch.incident;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Who is responsible for an incident. "Nobody claimed it" is an answer, and stronger than a suspicion. */
@Description("Who is responsible for an incident, with the reports about it.")
public record Responsibility(
        @NonNull
        @Description("The state, by the latest word on each actor and the strongest kind of report: a claim, a "
                + "confirmation, no claim, an accusation or suspicion, a denial.")
        ResponsibilityState state,

        @Description("Who claims, denies, suspects, accuses or confirms what, by day; null if no report says anything.")
        String explanation,

        @NonNull @Description("The reports that claim, deny, attribute or say that nobody claimed it, by day.")
        List<@NonNull Participation> reports) {

    private static final Set<ParticipantRole> ANSWERABLE = EnumSet.of(
            ParticipantRole.INITIATOR, ParticipantRole.PERPETRATOR, ParticipantRole.SUSPECT, ParticipantRole.ORGANIZER);

    /** Does a report say who is responsible? Another role, such as the target's, is not at issue. */
    static boolean speaks(Participation report) {
        return report.attribution != null && ANSWERABLE.contains(report.role);
    }

    /** @param reports the reports of one incident on responsibility, in display order */
    static Responsibility of(Reading reading, List<Participation> reports) {
        return new Responsibility(state(reading, reports), explanation(reports), reports);
    }

    private static ResponsibilityState state(Reading reading, List<Participation> reports) {
        Map<Object, List<Participation>> byActor = byActor(reports);
        Map<Object, Attribution> ties = new HashMap<>();
        byActor.forEach((actor, of) -> {
            Attribution tie = Participant.attribution(reading, of).value();
            if (tie != null) {
                ties.put(actor, tie);
            }
        });
        Set<Object> claimants = with(ties, Attribution.CLAIMED);
        Set<Object> confirmed = with(ties, Attribution.CONFIRMED);
        if (claimants.size() > 1 && !isJoint(claimants, byActor) || !claimants.isEmpty() && !confirmed.isEmpty()) {
            return ResponsibilityState.CONTESTED;
        }
        if (!claimants.isEmpty()) {
            return ResponsibilityState.CLAIMED;
        }
        if (!confirmed.isEmpty()) {
            return ResponsibilityState.ATTRIBUTED;
        }
        if (nobodyClaims(reports)) {
            return ResponsibilityState.NO_CLAIM;
        }
        Collection<Attribution> said = ties.values();
        if (said.contains(Attribution.ACCUSED) || said.contains(Attribution.SUSPECTED)) {
            return ResponsibilityState.ATTRIBUTED;
        }
        return said.contains(Attribution.DENIED) ? ResponsibilityState.DENIED : ResponsibilityState.UNKNOWN;
    }

    /** Deprecated reports do not count, even where there are no others: what nobody trusts leaves it unknown. */
    private static Map<Object, List<Participation>> byActor(List<Participation> reports) {
        Map<Object, List<Participation>> byActor = new LinkedHashMap<>();
        for (Participation report : reports) {
            Object actor = Participant.who(report);
            if (actor != null && report.rank != Rank.DEPRECATED) {
                byActor.computeIfAbsent(actor, a -> new ArrayList<>()).add(report);
            }
        }
        return byActor;
    }

    private static Set<Object> with(Map<Object, Attribution> ties, Attribution attribution) {
        return ties.entrySet().stream()
                .filter(tie -> tie.getValue() == attribution)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** One voice reports them all in the same words: they claim it together. */
    private static boolean isJoint(Set<Object> claimants, Map<Object, List<Participation>> byActor) {
        record Claim(Object voice, LocalDate day, String words) {}

        Set<Claim> common = null;
        for (Object claimant : claimants) {
            Set<Claim> claims = byActor.get(claimant).stream()
                    .filter(report -> report.attribution == Attribution.CLAIMED && report.asWritten != null)
                    .map(report -> new Claim(report.voice, report.knownSince, report.asWritten))
                    .collect(toSet());
            if (common == null) {
                common = claims;
            } else {
                common.retainAll(claims);
            }
        }
        return common != null && !common.isEmpty();
    }

    /** "Nobody claimed it" is past as soon as somebody claims it. */
    private static boolean nobodyClaims(List<Participation> reports) {
        LocalDate claimed = reports.stream()
                .filter(report -> Participant.isOwnWord(report) && report.attribution == Attribution.CLAIMED)
                .map(report -> report.knownSince)
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElse(null);
        return reports.stream()
                .filter(report -> report.attribution == Attribution.NO_CLAIM && report.rank != Rank.DEPRECATED)
                .anyMatch(
                        report -> claimed == null || report.knownSince == null || !report.knownSince.isBefore(claimed));
    }

    /** One sentence for all who say the same of the same actor, in the order in which it was first said. */
    private static String explanation(List<Participation> reports) {
        record Word(Attribution attribution, Object actor) {}

        Map<Word, List<Participation>> words = new LinkedHashMap<>();
        for (Participation report : reports) {
            if (report.rank != Rank.DEPRECATED) {
                words.computeIfAbsent(new Word(report.attribution, Participant.who(report)), w -> new ArrayList<>())
                        .add(report);
            }
        }
        return words.isEmpty()
                ? null
                : words.values().stream().map(Responsibility::sentence).collect(joining(" "));
    }

    private static String sentence(List<Participation> reports) {
        Participation first = reports.get(0);
        String who = first.actor != null ? first.actor.getName() : first.label;
        List<String> speakers = reports.stream()
                .map(report -> report.speaker + (report.knownSince == null ? "" : " (" + report.knownSince + ")"))
                .distinct()
                .toList();
        String all = speakers.size() == 1
                ? speakers.get(0)
                : String.join(", ", speakers.subList(0, speakers.size() - 1)) + " and "
                        + speakers.get(speakers.size() - 1);
        boolean one = speakers.size() == 1;
        return switch (first.attribution) {
            case CLAIMED -> "%s claims it, according to %s.".formatted(who, all);
            case DENIED -> "%s denies it, according to %s.".formatted(who, all);
            case SUSPECTED -> "%s %s %s.".formatted(all, one ? "suspects" : "suspect", who);
            case ACCUSED -> "%s %s %s.".formatted(all, one ? "accuses" : "accuse", who);
            case CONFIRMED -> "%s %s that it was %s.".formatted(all, one ? "confirms" : "confirm", who);
            case NO_CLAIM -> "%s %s that nobody claimed it.".formatted(all, one ? "says" : "say");
        };
    }
}
