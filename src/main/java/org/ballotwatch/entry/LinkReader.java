package org.ballotwatch.entry;

import java.util.HashSet;
import java.util.List;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.IncidentRelation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.link.LinkConfidence;
import org.ballotwatch.link.LinkCriterion;
import org.ballotwatch.link.LinkPurpose;
import org.ballotwatch.text.Excerpt;

/** Reads the entries that tie incidents to each other and to elections. */
final class LinkReader {
    private final ReportHeaderReader heading;
    private final Keys keys;

    LinkReader(ReportHeaderReader heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    IncidentLinkReport toIncident(Entry entry) {
        IncidentLinkReport link = heading.fill(new IncidentLinkReport(), entry);
        link.incidentId = keys.needId(entry, "incident", KeyedKind.INCIDENT);
        link.relation = entry.requiredWord("relation", IncidentRelation.class);
        link.otherId = keys.needId(entry, "other", KeyedKind.INCIDENT);
        if (link.incidentId != null && link.incidentId.equals(link.otherId)) {
            entry.problem("other", Excerpt.quoted(entry.text("other")) + " is the incident itself");
        }
        return link;
    }

    ElectionLinkReport toElection(Entry entry) {
        ElectionLinkReport link = heading.fill(new ElectionLinkReport(), entry);
        link.incidentId = keys.needId(entry, "incident", KeyedKind.INCIDENT);
        link.electionId = keys.needId(entry, "election", KeyedKind.ELECTION);
        List<LinkCriterion> criteria = entry.requiredWords("criteria", LinkCriterion.class);
        if (new HashSet<>(criteria).size() < criteria.size()) {
            entry.problem("criteria", Excerpt.quoted(entry.text("criteria")) + " names one twice");
        }
        link.criterionNames = criteria.stream().map(String::valueOf).toArray(String[]::new);
        link.purpose = entry.word("purpose", LinkPurpose.class);
        link.confidence = entry.requiredWord("confidence", LinkConfidence.class);
        return link;
    }
}
