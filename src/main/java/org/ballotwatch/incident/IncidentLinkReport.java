package org.ballotwatch.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's claim that one incident is linked to another. */
@Entity
@Description("One source's word that two incidents are linked.")
public class IncidentLinkReport extends StoredReport implements Report {
    public static final char KIND = 'X';

    @Ignore
    public UUID incidentId;

    @Ignore
    @Column(name = "other_id")
    public UUID otherId;

    /** The end that is not the event whose values are read. */
    @Ignore
    @Transient
    public Incident to;

    /** The field that shows the link there. */
    @Ignore
    @Transient
    public String field;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How the two are linked.")
    public IncidentRelation relation;

    @Override
    protected char kind() {
        return KIND;
    }
}
