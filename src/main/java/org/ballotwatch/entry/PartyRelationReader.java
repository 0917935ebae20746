package org.ballotwatch.entry;

import org.ballotwatch.actor.PartyRelation;
import org.ballotwatch.actor.PartyTie;
import org.ballotwatch.text.Excerpt;

/** Reads the entries that say what parties are to one another. */
final class PartyRelationReader {
    private final ReportHeaderReader heading;
    private final Keys keys;

    PartyRelationReader(ReportHeaderReader heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    PartyRelation read(Entry entry) {
        PartyRelation relation = heading.fill(new PartyRelation(), entry);
        relation.partyId = keys.needId(entry, "party", KeyedKind.PARTY);
        relation.relation = entry.requiredWord("relation", PartyTie.class);
        relation.otherId = keys.needId(entry, "other", KeyedKind.PARTY);
        if (relation.partyId != null && relation.partyId.equals(relation.otherId)) {
            entry.problem("other", Excerpt.quoted(entry.text("other")) + " is the party itself");
        }
        relation.since = entry.date("since");
        relation.heldOn = entry.date("held_on");
        relation.until = entry.date("until");
        Checks.span(entry, relation.since, relation.heldOn, relation.until);
        return relation;
    }
}
