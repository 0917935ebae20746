package org.ballotwatch.actor;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of how parties are related. */
@Singleton
public class PartyRelationType extends ReportType<PartyRelation> {
    public PartyRelationType() {
        super(PartyRelation.class, PartyRelation.KIND, PartyRelations.REPORTS, "party_id");
    }

    @Override
    public List<Object> fact(PartyRelation relation) {
        return Arrays.asList(
                relation.partyId, relation.otherId, relation.relation, relation.since, relation.heldOn, relation.until);
    }
}
