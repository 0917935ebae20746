package org.ballotwatch.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's claim about who took part in an incident, and how; or that nobody claimed it. */
@Entity
@Description("One source's word on who took part in an incident, and how; or that nobody claimed it.")
public class Participation extends StoredReport implements Report {
    public static final char KIND = 'Y';

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID actorId;

    @Description("Who took part, in the source's words or ours, if no actor is named; otherwise null.")
    public String label;

    @Enumerated(EnumType.STRING)
    @Description("What kind of actor it was; null if the source does not say.")
    public ActorType actorType;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Role of the actor.")
    public ParticipantRole role;

    @Enumerated(EnumType.STRING)
    @Description("How the source ties the actor to the role; null if nothing is disputed.")
    public Attribution attribution;

    @Transient
    @Description("Who took part; null if the source names no actor.")
    public Actor actor;

    /** Who says so: whoever is quoted, else the publisher. */
    @Ignore
    @Transient
    public String speaker;

    @Override
    protected char kind() {
        return KIND;
    }
}
