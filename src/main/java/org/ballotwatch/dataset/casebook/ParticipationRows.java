package org.ballotwatch.dataset.casebook;

import org.ballotwatch.incident.ActorType;
import org.ballotwatch.incident.Attribution;
import org.ballotwatch.incident.ParticipantRole;
import org.ballotwatch.incident.Participation;

/** Reads the rows that say who took part in an incident. */
final class ParticipationRows {
    private final Heading heading;
    private final Keys keys;

    ParticipationRows(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    Participation read(Line line) {
        Participation part = heading.fill(new Participation(), line);
        part.incidentId = keys.needId(line, "incident", Kind.INCIDENT);
        part.actorId = keys.id(line, "actor", Kind.actors());
        part.label = line.text("label");
        part.actorType = line.word("actor_type", ActorType.class);
        part.role = line.requiredWord("role", ParticipantRole.class);
        part.attribution = line.word("attribution", Attribution.class);
        boolean nobody = line.text("actor") == null && part.label == null;
        if (part.attribution == Attribution.NO_CLAIM) {
            if (!nobody) {
                line.problem("attribution", "NO_CLAIM says that nobody claimed it: leave actor and label empty");
            } else if (part.role != null && part.role != ParticipantRole.PERPETRATOR) {
                line.problem("role", "is PERPETRATOR where nobody claimed to be the one");
            }
        } else if (nobody) {
            line.problem("actor", "an actor or a label is needed, unless the attribution is NO_CLAIM");
        }
        return part;
    }
}
