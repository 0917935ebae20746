package org.ballotwatch.assessment;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of assessments. */
@Singleton
public class AssessmentType extends ReportType<Assessment, AssessmentInput> {
    public AssessmentType() {
        super(Assessment.class, AssessmentInput.class, Assessment.KIND, Assessments.REPORTS, "election_id");
    }

    @Override
    protected void complete(Assessment assessment, AssessmentInput input, Entry entry) {
        CellChecks.fewWords(entry, "statementWords", assessment.statementWords);
        if ((input.assessor == null) == (input.assessorWords == null)) {
            entry.problem("assessor", "Give either assessor or " + entry.named("assessorWords"));
        }
    }

    @Override
    public List<Object> fact(Assessment assessment) {
        return Arrays.asList(assessment.electionId, assessment.matter(), assessment.stage);
    }
}
