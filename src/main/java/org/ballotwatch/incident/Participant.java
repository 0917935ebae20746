package org.ballotwatch.incident;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedChoice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Somebody who took part in an incident in one role, with every report of it.")
public record Participant(
        @NonNull @Description("Role of the participant.") ParticipantRole role,

        @Description("How they are tied to the role under the reading; null if nothing is disputed.")
        Attribution attribution,

        @Description("Who took part; null if no report names an actor.")
        Actor actor,

        @Description("Who took part, in words, if no actor is named; otherwise null.")
        String label,

        @Description("What kind of actor it was; null if no report says.")
        ActorType actorType,

        @NonNull @Description("All reports, by the day they became public.")
        List<@NonNull Participation> reports,

        @Description("Share of votes that differ from the most frequent attribution, 0 if all agree. Each report "
                + "with an attribution is a vote; copies of one source with the same one are one vote.")
        double disagreement,

        @Description("Number of independent voices. A source and its copies are one. Deprecated reports count only "
                + "if there are no others.")
        int voices) {

    /** @param reports the reports of one incident, role and actor; never empty */
    static Participant of(Reading reading, List<Participation> reports) {
        ResolvedChoice<Attribution> tie = attribution(reading, reports);
        Participation first = reports.get(0);
        ActorType type = reports.stream()
                .map(report -> report.actorType)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Participant(
                first.role,
                tie.value(),
                first.actor,
                first.label,
                type,
                reports,
                tie.disagreement(),
                Resolution.voices(
                        reports.stream().map(report -> report.precedence()).toList()));
    }

    /** How reports link an actor to the incident. Of what an actor says of itself, only the last word counts. */
    static ResolvedChoice<Attribution> attribution(Reading reading, List<Participation> reports) {
        Map<Object, LocalDate> lastWords = new HashMap<>();
        reports.stream()
                .filter(report -> isOwnWord(report) && report.knownSince != null)
                .forEach(report -> lastWords.merge(who(report), report.knownSince, (a, b) -> a.isAfter(b) ? a : b));
        return Resolution.choice(
                reading,
                reports.stream()
                        .filter(report -> !isOwnWord(report)
                                || lastWords
                                        .getOrDefault(who(report), LocalDate.MIN)
                                        .equals(report.knownSince)
                                || !lastWords.containsKey(who(report)))
                        .map(r -> new Choice<>(r.attribution, 0, certainty(r.attribution), r.precedence()))
                        .toList());
    }

    /** The actor, or the words for one, that a report is about; null where it names nobody. */
    static Object who(Participation report) {
        return report.actorId != null || report.label == null ? report.actorId : report.label.toLowerCase(Locale.ROOT);
    }

    /** Whether it is the actor's own word that the report hands on. */
    static boolean isOwnWord(Participation report) {
        return (report.attribution == Attribution.CLAIMED || report.attribution == Attribution.DENIED)
                && report.rank != Rank.DEPRECATED;
    }

    private static int certainty(Attribution attribution) {
        return attribution == null
                ? 0
                : switch (attribution) {
                    case CONFIRMED -> 5;
                    case CLAIMED -> 4;
                    case ACCUSED -> 3;
                    case SUSPECTED -> 2;
                    case DENIED, NO_CLAIM -> 1;
                };
    }

    String path() {
        return FieldPath.entry("participants", role, sortName());
    }

    String sortName() {
        return actor != null ? actor.getName() : label;
    }
}
