package org.ballotwatch.entry;

import org.ballotwatch.incident.ActorType;
import org.ballotwatch.incident.Attribution;
import org.ballotwatch.incident.ParticipantRole;
import org.ballotwatch.incident.Participation;

/** Reads the entries that say who took part in an incident. */
final class ParticipationReader {
    private final ReportHeaderReader heading;
    private final Keys keys;

    ParticipationReader(ReportHeaderReader heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    Participation read(Entry entry) {
        Participation part = heading.fill(new Participation(), entry);
        part.incidentId = keys.needId(entry, "incident", KeyedKind.INCIDENT);
        part.actorId = keys.id(entry, "actor", KeyedKind.actors());
        part.label = entry.text("label");
        part.actorType = entry.word("actor_type", ActorType.class);
        part.role = entry.requiredWord("role", ParticipantRole.class);
        part.attribution = entry.word("attribution", Attribution.class);
        boolean nobody = entry.text("actor") == null && part.label == null;
        if (part.attribution == Attribution.NO_CLAIM) {
            if (!nobody) {
                entry.problem("attribution", "NO_CLAIM says that nobody claimed it: leave actor and label empty");
            } else if (part.role != null && part.role != ParticipantRole.PERPETRATOR) {
                entry.problem("role", "is PERPETRATOR where nobody claimed to be the one");
            }
        } else if (nobody) {
            entry.problem("actor", "an actor or a label is needed, unless the attribution is NO_CLAIM");
        }
        return part;
    }
}
