package org.ballotwatch.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.StoredRecord;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One disputed matter of an election, of an incident, or of both. */
@Entity
@Description("One disputed matter of an election or incident, such as an appeal, a suit or an inquest, with its steps.")
public class Dispute extends StoredRecord implements Record {
    public static final char KIND = 'D';

    @NonNull
    @Description("A short title of ours.")
    public String title;

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID incidentId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of dispute it is.")
    public DisputeType type;

    @Ignore
    public UUID filedById;

    @Ignore
    public UUID beforeId;

    /** The country of the election, else of the incident. The database sets it. */
    @Ignore
    @Column(insertable = false, updatable = false)
    public UUID countryId;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public UUID key() {
        return uuid;
    }

    @Override
    public String displayName() {
        return title;
    }

    UUID electionKey() {
        return electionId;
    }

    UUID incidentKey() {
        return incidentId;
    }

    UUID filedByKey() {
        return filedById;
    }

    UUID beforeKey() {
        return beforeId;
    }
}
