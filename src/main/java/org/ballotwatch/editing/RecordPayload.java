package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.mutation.UserError;
import org.ballotwatch.identity.Catalogued;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What came of recording or correcting a record.")
public record RecordPayload(
        @Description("The record as it is now; null where nothing was done.")
        Catalogued record,

        @NonNull @Description("Why nothing was done; empty where it was.")
        List<@NonNull UserError> userErrors) {}
