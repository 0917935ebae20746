package org.ballotwatch.dataset.casebook;

import java.util.HashSet;
import java.util.List;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.IncidentRelation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.link.LinkConfidence;
import org.ballotwatch.link.LinkCriterion;
import org.ballotwatch.link.LinkPurpose;

/** Reads the rows that tie incidents to each other and to elections. */
final class LinkRows {
    private final Heading heading;
    private final Keys keys;

    LinkRows(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    IncidentLinkReport toIncident(Line line) {
        IncidentLinkReport link = heading.fill(new IncidentLinkReport(), line);
        link.incidentId = keys.needId(line, "incident", Kind.INCIDENT);
        link.relation = line.requiredWord("relation", IncidentRelation.class);
        link.otherId = keys.needId(line, "other", Kind.INCIDENT);
        if (link.incidentId != null && link.incidentId.equals(link.otherId)) {
            line.problem("other", "'" + line.text("other") + "' is the incident itself");
        }
        return link;
    }

    ElectionLinkReport toElection(Line line) {
        ElectionLinkReport link = heading.fill(new ElectionLinkReport(), line);
        link.incidentId = keys.needId(line, "incident", Kind.INCIDENT);
        link.electionId = keys.needId(line, "election", Kind.ELECTION);
        List<LinkCriterion> criteria = line.requiredWords("criteria", LinkCriterion.class);
        if (new HashSet<>(criteria).size() < criteria.size()) {
            line.problem("criteria", "'" + line.text("criteria") + "' names one twice");
        }
        link.criterionNames = criteria.stream().map(String::valueOf).toArray(String[]::new);
        link.purpose = line.word("purpose", LinkPurpose.class);
        link.confidence = line.requiredWord("confidence", LinkConfidence.class);
        return link;
    }
}
