package org.ballotwatch.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on how two parties are related. */
@Entity
@Description(
        "One source's word on how two parties are related: \"party\" is a member of \"other\", or its " + "successor.")
public class PartyRelation extends StoredReport implements Report {
    public static final char KIND = 'R';

    @Ignore
    public UUID partyId;

    @Ignore
    public UUID otherId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How the party is related to the other.")
    public PartyTie relation;

    @Description("First day of the relation; null if the source does not say.")
    public LocalDate since;

    @Description("Last day of the relation; null if the source does not say, or if it continues.")
    public LocalDate until;

    @Description("A day on which the relation held; null if the source gives none besides the first and last.")
    public LocalDate heldOn;

    @Transient
    @NonNull
    @Description("The member, or the successor.")
    public Party party;

    @Transient
    @NonNull
    @Description("The alliance, or the predecessor.")
    public Party other;

    @Override
    protected char kind() {
        return KIND;
    }

    Span span() {
        return new Span(since, heldOn, until);
    }
}
