package org.ballotwatch.assessment;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AssessmentInput")
@Description("One source's word on how somebody assesses an election or a part of it.")
public class AssessmentInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The election, by id or key.")
    public String election;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("Who assesses it, by id or key, such as an observer mission.")
    public String assessor;

    @Description("Who assesses it, in the source's words, if the actor has no record.")
    public String assessorWords;

    @NonNull
    @Description("The part of the election that is assessed.")
    public AssessmentAspect aspect;

    @Id
    @Refers(KeyedKind.PLACE)
    @Description("The place that is assessed, by id or key. Default: the whole election.")
    public String place;

    @Description("How far the assessment had come. Omit it if the source does not say.")
    public AssessmentStage stage;

    @NonNull
    @Description("What it concludes.")
    public Verdict verdict;

    @NonNull
    @Description("The assessor's words behind the verdict, in the source's language, at most 200 characters.")
    public String statementWords;
}
