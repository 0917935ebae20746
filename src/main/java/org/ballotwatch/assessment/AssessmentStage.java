package org.ballotwatch.assessment;

import org.eclipse.microprofile.graphql.Description;

@Description("How far an assessment had come.")
public enum AssessmentStage {
    @Description("Given before the process was over, such as the statement two days after the vote.")
    PRELIMINARY,

    @Description("The assessor's concluding report.")
    FINAL
}
