package org.ballotwatch.actor;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.text.Excerpt;

/** Reports of how parties are related. */
@Singleton
public class PartyRelationType extends ReportType<PartyRelation, PartyRelationInput> {
    public PartyRelationType() {
        super(PartyRelation.class, PartyRelationInput.class, PartyRelation.KIND, PartyRelations.REPORTS, "party_id");
    }

    @Override
    protected void complete(PartyRelation relation, PartyRelationInput input, Entry entry) {
        if (relation.partyId != null && relation.partyId.equals(relation.otherId)) {
            entry.problem("other", Excerpt.quoted(input.other) + " is the party itself");
        }
        CellChecks.span(entry, relation.since, relation.heldOn, relation.until);
    }

    @Override
    public List<Object> fact(PartyRelation relation) {
        return Arrays.asList(
                relation.partyId, relation.otherId, relation.relation, relation.since, relation.heldOn, relation.until);
    }
}
