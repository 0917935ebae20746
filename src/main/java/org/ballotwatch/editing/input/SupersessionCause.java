package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;

/** Why one report takes the place of another. */
@Description("Why one report takes the place of another.")
public enum SupersessionCause {
    @Description("It was entered wrongly. It is retired, and counts on no day.")
    ENTRY_ERROR,

    @Description("Its source corrected itself. It counts until the day of the correction.")
    SOURCE_CORRECTED,

    @Description("Its speaker said something newer. It stays among the reports, but does not decide from that day on.")
    OVERTAKEN
}
