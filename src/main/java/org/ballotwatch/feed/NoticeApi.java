package org.ballotwatch.feed;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.Elections;
import org.ballotwatch.election.ResultReport;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.Record;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.Incidents;
import org.ballotwatch.report.Report;
import org.ballotwatch.revision.Revision;
import org.ballotwatch.revision.Revisions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The records that notices refer to. */
@GraphQLApi
public class NoticeApi {
    private final RevisionLog log;
    private final Nodes nodes;
    private final Subjects subjects;
    private final Revisions revisions;
    private final Elections elections;
    private final Incidents incidents;

    NoticeApi(
            RevisionLog log,
            Nodes nodes,
            Subjects subjects,
            Revisions revisions,
            Elections elections,
            Incidents incidents) {
        this.log = log;
        this.nodes = nodes;
        this.subjects = subjects;
        this.revisions = revisions;
        this.elections = elections;
        this.incidents = incidents;
    }

    @Query
    @Description("Current position of the notices. Pass it as \"after\" to a later subscription to receive "
            + "everything from now on.")
    public Uni<@NonNull String> noticeCursor(ResolverContext context) {
        return log.end(context.snapshot()).map(LogOffset::cursor);
    }

    @Description("The change: when, by whom, why, and what changed.")
    public Uni<List<@NonNull Revision>> revision(@Source List<Notice> notices, ResolverContext context) {
        return revisions
                .numbered(
                        context.snapshot(),
                        notices.stream()
                                .map(notice -> notice.entry().position().number())
                                .toList(),
                        notices.stream()
                                .map(notice -> subjects.of(notice.entry()))
                                .distinct()
                                .toList())
                .map(found -> BatchResults.mapped(
                        notices, notice -> found.get(notice.entry().position().number())));
    }

    @Description("The incident; null if it has since been deleted from the database by hand.")
    public Uni<List<Incident>> incident(@Source List<IncidentNotice> notices, ResolverContext context) {
        return subjects(notices, Incident.class::cast, context);
    }

    @Description("The election; null if it has since been deleted from the database by hand.")
    public Uni<List<Election>> election(@Source List<ElectionNotice> notices, ResolverContext context) {
        return BatchResults.referred(
                notices, notice -> notice.entry().electionId(), ids -> elections.byIds(context.snapshot(), ids));
    }

    @Description("What changed: the election itself, a dispute about it, or a report; null if it has since been "
            + "deleted from the database by hand.")
    public Uni<List<Node>> subject(@Source List<ElectionNotice> notices, ResolverContext context) {
        return subjects(notices, Function.identity(), context);
    }

    @Name("subject")
    @Description("What changed: the incident itself, a dispute over it, or a report; null if it has since been "
            + "deleted from the database by hand.")
    public Uni<List<Node>> ofIncident(@Source List<IncidentChangeNotice> notices, ResolverContext context) {
        return subjects(notices, Function.identity(), context);
    }

    @Name("incident")
    @Description("The incident; null if it has since been deleted from the database by hand.")
    public Uni<List<Incident>> changed(@Source List<IncidentChangeNotice> notices, ResolverContext context) {
        return BatchResults.referred(
                notices, notice -> notice.entry().incidentId(), ids -> incidents.byIds(context.snapshot(), ids));
    }

    @Name("subject")
    @Description(
            "The record or report that changed: of a merged record, the one it was merged into. null if it has since "
                    + "been deleted from the database by hand.")
    public Uni<List<Node>> ofAny(@Source List<ChangeNotice> notices, ResolverContext context) {
        return subjects(notices, Function.identity(), context);
    }

    @Name("election")
    @Description("The election.")
    public Uni<List<@NonNull Election>> contested(@Source List<ResultReportNotice> notices, ResolverContext context) {
        return BatchResults.referred(
                notices, ResultReportNotice::electionId, ids -> elections.byIds(context.snapshot(), ids));
    }

    @Description("The report; null if it has since been deleted from the database by hand.")
    public Uni<List<ResultReport>> resultReport(@Source List<ResultReportNotice> notices, ResolverContext context) {
        return subjects(notices, ResultReport.class::cast, context);
    }

    @Description(
            "The record: of a merged one, the record it was merged into. null if it has since been deleted from the "
                    + "database by hand.")
    public Uni<List<Record>> record(@Source List<RecordNotice> notices, ResolverContext context) {
        return subjects(notices, Record.class::cast, context);
    }

    @Description("The report; null if it has since been deleted from the database by hand.")
    public Uni<List<Report>> report(@Source List<RetirementNotice> notices, ResolverContext context) {
        return subjects(notices, Report.class::cast, context);
    }

    private <T> Uni<List<T>> subjects(List<? extends Notice> notices, Function<Node, T> type, ResolverContext context) {
        List<GlobalId> ids =
                notices.stream().map(notice -> subjects.of(notice.entry())).toList();
        return nodes.find(context.snapshot(), ids)
                .map(found -> BatchResults.mapped(ids, id -> type.apply(found.get(id))));
    }
}
