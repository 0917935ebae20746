package org.ballotwatch.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on what one party is to another. */
@Entity
@Description("One source's word on what one party is to another: \"party\" is a member of \"other\", or came from it.")
public class PartyRelation extends Report implements ReportHeader {
    public static final char KIND = 'R';

    @Ignore
    public UUID partyId;

    @Ignore
    public UUID otherId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the party is to the other.")
    public PartyTie relation;

    @Description("From which day; null where the source does not say.")
    public LocalDate since;

    @Description("To which day; null where the source gives none, as for an alliance that goes on.")
    public LocalDate until;

    @Description("A day on which it held by the source; null where it gives none beside the first and last.")
    public LocalDate heldOn;

    @Transient
    @NonNull
    @Description("The member, or the later of the two.")
    public Party party;

    @Transient
    @NonNull
    @Description("The alliance, or the earlier of the two.")
    public Party other;

    @Override
    protected char kind() {
        return KIND;
    }

    Span span() {
        return new Span(since, heldOn, until);
    }
}
