package org.ballotwatch.revision;

import java.time.OffsetDateTime;
import org.ballotwatch.identity.WithdrawalReason;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("That a record was withdrawn, and why.")
public record RecordWithdrawal(
        @NonNull @Description("What was wrong with it.") WithdrawalReason reason,

        @NonNull @Description("When it was withdrawn.") OffsetDateTime at,

        @NonNull @Description("Who withdrew it.") String by,

        @NonNull @Description("Permanent id of who withdrew it.")
        String byId,

        @Description("Why, in the words of who withdrew it; null if none were given.")
        String why) {}
