package org.ballotwatch.coding;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A data set's code for one record; one of the references to records is set. */
@Entity
@Description("A data set's own code for a record. It keeps what has no field of its own here.")
public class Coding extends StoredReport implements Report {
    public static final char KIND = 'G';

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID disputeId;

    @Ignore
    public UUID actorId;

    @Ignore
    public UUID placeId;

    @NonNull
    @Description("Short name of the data set, such as deco.")
    public String scheme;

    @NonNull
    @Description("The variable, as the data set writes it.")
    public String variable;

    @NonNull
    @Description("The code, as the data set writes it.")
    public String value;

    @Description("What the code means, from the data set's codebook; null if not noted.")
    public String label;

    @Override
    protected char kind() {
        return KIND;
    }

    /** Distinguishes what is coded from other codings of the same record. */
    List<Object> coded() {
        return List.of(scheme, variable);
    }
}
