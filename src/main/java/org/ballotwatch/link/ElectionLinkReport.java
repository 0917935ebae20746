package org.ballotwatch.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.LinkCriterion;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One source's claim, or one rule's finding, that an incident is linked to an election. Source: MAVERICK's criteria.
 */
@Entity
@Description("One source's word that an incident is linked to an election.")
public class ElectionLinkReport extends StoredReport implements Report {
    public static final char KIND = 'W';

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @Ignore
    @Transient
    public Election election;

    @Ignore
    @Transient
    public Incident incident;

    /** The most days that may lie between the two. */
    @Ignore
    @Transient
    public Integer mostDaysApart;

    /** Names of {@link LinkCriterion}. */
    @Ignore
    @Column(name = "criteria")
    public String[] criterionNames;

    @Enumerated(EnumType.STRING)
    @Description("Purpose of the incident; null if the source does not say.")
    public LinkPurpose purpose;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How certain the link is.")
    public LinkConfidence confidence;

    @Ignore
    public String rule;

    @Ignore
    public Integer ruleVersion;

    /** The rule's finding; for a source's report, the note of the person who read it, else the source's words. */
    @Ignore
    public String explanation;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public String ruleText() {
        return rule == null ? null : "%s %d: %s".formatted(rule, ruleVersion, explanation);
    }

    @NonNull
    @Description("The reasons for the link.")
    public List<@NonNull LinkCriterion> getCriteria() {
        return Arrays.stream(criterionNames).map(LinkCriterion::valueOf).toList();
    }
}
