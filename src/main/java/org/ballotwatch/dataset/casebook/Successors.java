package org.ballotwatch.dataset.casebook;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.PartyRelation;
import org.ballotwatch.actor.Tenure;
import org.ballotwatch.dispute.DisputeStep;
import org.ballotwatch.election.SeatCount;
import org.ballotwatch.event.Account;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.Participation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.statement.Statement;

/** Which new report of a casebook comes in the place of one that is gone; plain Java. */
final class Successors {
    private Successors() {}

    /**
     * Pairs those in which one source speaks of one fact, where that is beyond doubt: one such report gone, one come.
     *
     * @return the new reports' ids by the old ones' keys
     */
    static Map<String, UUID> of(Collection<? extends StoredReport> gone, Collection<? extends StoredReport> come) {
        Map<List<Object>, List<StoredReport>> comeByFact = byFact(come);
        Map<String, UUID> successors = new HashMap<>();
        byFact(gone).forEach((fact, old) -> {
            List<StoredReport> candidates = comeByFact.getOrDefault(fact, List.of());
            if (old.size() == 1 && candidates.size() == 1) {
                successors.put(old.get(0).originKey, candidates.get(0).uuid);
            }
        });
        return successors;
    }

    private static Map<List<Object>, List<StoredReport>> byFact(Collection<? extends StoredReport> reports) {
        return reports.stream().collect(groupingBy(Successors::fact));
    }

    /** Who says it, in whose words, and of what; not what it says of it. */
    private static List<Object> fact(StoredReport r) {
        return Arrays.asList(r.sourceId, r.attributedToId, r.attributedWords, subject(r));
    }

    private static List<Object> subject(StoredReport r) {
        if (r instanceof Account a) {
            return Arrays.asList(a.incidentId, a.electionId);
        } else if (r instanceof SeatCount c) {
            return Arrays.asList(c.electionId, c.partyId, c.stage);
        } else if (r instanceof FigureReport f) {
            return Arrays.asList(f.incidentId, f.electionId, f.measure, f.counted, f.weapon);
        } else if (r instanceof Participation p) {
            return Arrays.asList(p.incidentId, p.actorId, p.label, p.role);
        } else if (r instanceof IncidentLinkReport l) {
            return Arrays.asList(l.incidentId, l.otherId);
        } else if (r instanceof ElectionLinkReport l) {
            return Arrays.asList(l.incidentId, l.electionId);
        } else if (r instanceof Tenure t) {
            return Arrays.asList(t.personId, t.role, t.organizationId, t.countryId, t.since, t.heldOn, t.until);
        } else if (r instanceof PartyRelation p) {
            return Arrays.asList(p.partyId, p.otherId, p.relation, p.since, p.heldOn, p.until);
        } else if (r instanceof DisputeStep s) {
            return Arrays.asList(s.disputeId, s.status);
        } else if (r instanceof Statement s) {
            return Arrays.asList(s.incidentId, s.electionId, s.disputeId, s.speakerId, s.speakerWords, s.kind);
        }
        return List.of(r.uuid); // of a fact of its own
    }
}
