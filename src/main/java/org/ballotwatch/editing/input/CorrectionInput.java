package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Which record is corrected, and why. */
public abstract class CorrectionInput {
    @Id
    @NonNull
    @Description("The record: its id, or its key.")
    public String id;

    @Description(
            "The version that was read before; where the record has changed since, nothing is done. Left out: whatever"
                    + " is there is corrected.")
    public String version;

    @Description("Why it is corrected, for the trail.")
    public String why;

    /** The new values. */
    public abstract RecordInput set();
}
