package org.ballotwatch.startup;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import org.ballotwatch.actor.PartyRelationApi;
import org.ballotwatch.actor.TenureApi;
import org.ballotwatch.assessment.AssessmentApi;
import org.ballotwatch.change.ChangeDayApi;
import org.ballotwatch.change.KnowledgeDiffApi;
import org.ballotwatch.coding.CodingApi;
import org.ballotwatch.dataset.DatasetApi;
import org.ballotwatch.dispute.DisputePartyApi;
import org.ballotwatch.dispute.DisputeSubjectApi;
import org.ballotwatch.editing.input.CorrectionInput;
import org.ballotwatch.election.Comparison;
import org.ballotwatch.election.ElectionPhaseApi;
import org.ballotwatch.election.ElectionRelationApi;
import org.ballotwatch.election.ElectionResultApi;
import org.ballotwatch.election.ElectionStage;
import org.ballotwatch.election.ElectionStatusApi;
import org.ballotwatch.election.ResultAnnouncementApi;
import org.ballotwatch.election.ResultReportApi;
import org.ballotwatch.election.ResultStages;
import org.ballotwatch.election.WinnerApi;
import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.event.EventApi;
import org.ballotwatch.event.EventInput;
import org.ballotwatch.evidence.EvidenceApi;
import org.ballotwatch.feed.LoggedNotice;
import org.ballotwatch.figure.FigureApi;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.paging.PageArguments;
import org.ballotwatch.identity.ExternalIds;
import org.ballotwatch.identity.Slugs;
import org.ballotwatch.incident.IncidentDetailApi;
import org.ballotwatch.link.ElectionLinkApi;
import org.ballotwatch.link.LinkOrder;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportInput;
import org.ballotwatch.report.ReportSourceApi;
import org.ballotwatch.report.ReportStatus;
import org.ballotwatch.report.ReportStatusApi;
import org.ballotwatch.report.ReportedFilter;
import org.ballotwatch.report.SourceReportsApi;
import org.ballotwatch.revision.FormerRecordApi;
import org.ballotwatch.revision.RevisionApi;
import org.ballotwatch.revision.SupersessionApi;
import org.ballotwatch.revision.WithdrawalApi;
import org.ballotwatch.series.SeriesApi;
import org.ballotwatch.statement.StatementApi;
import org.ballotwatch.statement.StatementDetailApi;
import org.ballotwatch.statement.UtteranceApi;
import org.ballotwatch.statistics.IncidentCountApi;
import org.ballotwatch.statistics.IncidentGrouping;

/**
 * Classes and resources that a native image must reach by name and that no extension registers: APIs that have only
 * edges, components of their arguments, superclasses of inputs, and the engine's messages. Tests compare it with the
 * schema and name missing ones.
 */
@RegisterForReflection(
        targets = {
            Comparison.class,
            CorrectionInput.class,
            AssessmentApi.class,
            ChangeDayApi.class,
            SeriesApi.class,
            CodingApi.class,
            DatasetApi.Clocks.class,
            DisputePartyApi.class,
            DisputeSubjectApi.class,
            ElectionLinkApi.class,
            ElectionStatusApi.class,
            ElectionPhaseApi.class,
            ElectionStage.class,
            ElectionRelationApi.class,
            WinnerApi.class,
            ResultReportApi.class,
            EventApi.class,
            EventInput.class,
            EvidenceApi.class,
            ExternalIds.class,
            FigureApi.class,
            FormerRecordApi.class,
            RecordedAsOf.class,
            IdentityInput.class,
            IncidentCountApi.class,
            IncidentDetailApi.class,
            IncidentGrouping.class,
            Knowledge.class,
            KnowledgeDiffApi.class,
            LinkOrder.class,
            LoggedNotice.class,
            PartyRelationApi.class,
            RecordInput.class,
            RecordView.class,
            ReportInput.class,
            ReportSourceApi.class,
            ReportStatus.class,
            ReportStatusApi.class,
            ReportedFilter.class,
            ResultAnnouncementApi.class,
            ResultStages.class,
            RevisionApi.class,
            ElectionResultApi.class,
            Slugs.class,
            SourceReportsApi.class,
            StatementApi.class,
            StatementDetailApi.class,
            UtteranceApi.class,
            SupersessionApi.class,
            WithdrawalApi.class,
            TenureApi.class,
            PageArguments.class,
        },
        // Caffeine generates a class for each kind of cache and finds it by name. These are the classes of caches
        // bounded by weight and of caches with weak keys; Quarkus registers the other kinds used here.
        // ICU finds the names of currencies by the name of a class, whatever it formats.
        classNames = {
            "com.github.benmanes.caffeine.cache.FS",
            "com.github.benmanes.caffeine.cache.SSMW",
            "com.github.benmanes.caffeine.cache.WS",
            "com.ibm.icu.impl.ICUCurrencyDisplayInfoProvider",
        })
final class NativeImageHints {
    private NativeImageHints() {}

    // One annotation per class: Quarkus ignores it if it is repeated.
    @RegisterResourceBundle(bundleName = "i18n.Execution")
    private interface MessagesOfExecution {}

    @RegisterResourceBundle(bundleName = "i18n.General")
    private interface GeneralMessages {}

    @RegisterResourceBundle(bundleName = "i18n.Scalars")
    private interface MessagesOfScalars {}
}
