package org.ballotwatch.report;

import org.eclipse.microprofile.graphql.Description;

/** Whether a report counts, and if not, why. */
@Description("Whether a report counts, and if not, why.")
public enum ReportStatus {
    @Description("It counts.")
    COUNTED,

    @Description("Its speaker said something newer on the same fact. The newer report counts.")
    OVERTAKEN,

    @Description("Its source took it back, or was retracted as a whole.")
    WITHDRAWN,

    @Description("Editors judge it wrong. It counts only where there are no others.")
    DEPRECATED,

    @Description("It was entered wrongly. It counts on no day.")
    RETIRED
}
