package org.ballotwatch.dispute;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.Elections;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.Incidents;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What disputes are about. */
@GraphQLApi
public class DisputeSubjectApi {
    private final DisputeSubjects subjects;
    private final Elections elections;
    private final Incidents incidents;

    DisputeSubjectApi(DisputeSubjects subjects, Elections elections, Incidents incidents) {
        this.subjects = subjects;
        this.elections = elections;
        this.incidents = incidents;
    }

    @Description("The disputed election; null if it is about an incident only.")
    public Uni<List<Election>> election(@Source List<Dispute> brought, ResolverContext context) {
        return elections(brought, Dispute::electionKey, context);
    }

    @Description("The disputed incident; null if it is about an election only.")
    public Uni<List<Incident>> incident(@Source List<Dispute> brought, ResolverContext context) {
        return incidents(brought, Dispute::incidentKey, context);
    }

    @InheritedArguments(Knowledge.class)
    @Description("Further incidents and elections that it is about, as each source reports them.")
    public Uni<List<@NonNull List<@NonNull DisputeSubject>>> furtherSubjects(
            @Source List<Dispute> brought, ResolverContext context) {
        List<UUID> ids = brought.stream().map(Dispute::key).toList();
        return subjects.of(context, ids).map(found -> BatchResults.lists(brought, Dispute::key, found));
    }

    @Name("subject")
    @Description("The incident or election that it is also about.")
    public Uni<List<@NonNull EventRecord>> ofReports(@Source List<DisputeSubject> about, ResolverContext context) {
        return Uni.combine()
                .all()
                .unis(
                        elections(about, report -> report.electionId, context),
                        incidents(about, report -> report.incidentId, context))
                .with((ofElections, ofIncidents) -> {
                    List<EventRecord> found = new ArrayList<>(about.size());
                    for (int i = 0; i < about.size(); i++) {
                        found.add(ofElections.get(i) != null ? ofElections.get(i) : ofIncidents.get(i));
                    }
                    return found;
                });
    }

    private <T> Uni<List<Election>> elections(List<T> things, Function<T, UUID> key, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(things, key, ids -> elections.byIds(snapshot, ids));
    }

    private <T> Uni<List<Incident>> incidents(List<T> things, Function<T, UUID> key, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(things, key, ids -> incidents.byIds(snapshot, ids));
    }
}
