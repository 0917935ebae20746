package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.identity.Record;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Result of recording or correcting a record.")
public record RecordPayload(
        @Description("The record in its current state; null if nothing was done.")
        Record record,

        @NonNull @Description("Why nothing was done; empty on success.")
        List<@NonNull UserError> userErrors) {}
