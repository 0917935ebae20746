package org.ballotwatch.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on an assessor's verdict on an election or a part of it. */
@Entity
@Description("One source's word on how an observer mission or another body assesses an election or a part of it.")
public class Assessment extends StoredReport implements Report {
    public static final char KIND = 'J';

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID assessorId;

    @Description("Who assesses it, in the source's words or ours, if no actor is named; otherwise null.")
    public String assessorWords;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The part of the election that is assessed.")
    public AssessmentAspect aspect;

    @Ignore
    public UUID placeId;

    @Enumerated(EnumType.STRING)
    @Description("How far the assessment had come; null if the source does not say.")
    public AssessmentStage stage;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What it concludes, classed by us from statementWords.")
    public Verdict verdict;

    @NonNull
    @Description("The assessor's words behind the verdict, in the source's language.")
    public String statementWords;

    @Ignore
    @Transient
    public String assessorName;

    @Ignore
    @Transient
    public String placeName;

    @Override
    protected char kind() {
        return KIND;
    }

    /** Distinguishes what is assessed, and by whom, from other assessments of the same election. */
    List<Object> matter() {
        return Arrays.asList(assessorId, assessorWords, aspect, placeId);
    }

    /** A final assessment weighs more than a preliminary one, and that more than one of no known stage. */
    @Override
    protected int stageOrdinal() {
        return stage == null ? 0 : stage.ordinal() + 1;
    }
}
