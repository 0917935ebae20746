package org.ballotwatch.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.StoredRecord;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One disputed matter of one election. */
@Entity
@Description("One disputed matter of an election, such as an appeal or a suit, with its steps.")
public class Dispute extends StoredRecord implements Record {
    public static final char KIND = 'D';

    @NonNull
    @Description("A short title of ours.")
    public String title;

    @Ignore
    public UUID electionId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of dispute it is.")
    public DisputeType type;

    @Ignore
    public UUID filedById;

    @Ignore
    public UUID beforeId;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public UUID key() {
        return uuid;
    }

    UUID electionKey() {
        return electionId;
    }

    UUID filedByKey() {
        return filedById;
    }

    UUID beforeKey() {
        return beforeId;
    }
}
