package org.ballotwatch.editing.input;

import org.ballotwatch.entry.RecordInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A correction: its record, reason and new values. */
public abstract class CorrectionInput {
    @Id
    @NonNull
    @Description("The record, by id or key.")
    public String id;

    @Description("The version that you read. If the record has changed since, nothing is done. Default: no check.")
    public String version;

    @Description("The reason, for the history.")
    public String why;

    /** The new values. */
    public abstract RecordInput set();
}
