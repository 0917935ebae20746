package org.ballotwatch.dataset.casebook;

import org.ballotwatch.actor.PartyRelation;
import org.ballotwatch.actor.PartyTie;

/** Reads the rows that say what parties are to one another. */
final class PartyRelationRows {
    private final Heading heading;
    private final Keys keys;

    PartyRelationRows(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    PartyRelation read(Line line) {
        PartyRelation relation = heading.fill(new PartyRelation(), line);
        relation.partyId = keys.needId(line, "party", Kind.PARTY);
        relation.relation = line.requiredWord("relation", PartyTie.class);
        relation.otherId = keys.needId(line, "other", Kind.PARTY);
        if (relation.partyId != null && relation.partyId.equals(relation.otherId)) {
            line.problem("other", "'" + line.text("other") + "' is the party itself");
        }
        relation.since = line.date("since");
        relation.heldOn = line.date("held_on");
        relation.until = line.date("until");
        Checks.span(line, relation.since, relation.heldOn, relation.until);
        return relation;
    }
}
