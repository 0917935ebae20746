package org.ballotwatch.feed;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.revision.RevisionAction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ChangeFilter")
@Description("Filter for changes. Omitted fields do not restrict the list.")
public class ChangeFilter implements NarrowingInput {
    @Id
    @Description(
            "Only changes of this election, of the reports on it, and of its disputes and their steps, by id, external id or "
                    + "slug.")
    public String election;

    @Id
    @Description(
            "Only changes of this incident, of the reports on it, and of disputes over it and their steps, by id, external id "
                    + "or slug.")
    public String incident;

    @Id
    @Description("Only changes of this very record or report, by id, or of the record by external id or slug.")
    public String subject;

    @Description("Only changes of these kinds.")
    public List<@NonNull RevisionAction> actions;

    /** @param filter null for all changes */
    static Uni<Predicate<LogEntry>> predicate(ChangeFilter filter, Snapshot snapshot) {
        return filter == null ? Uni.createFrom().item(entry -> true) : filter.predicate(snapshot);
    }

    private Uni<Predicate<LogEntry>> predicate(Snapshot snapshot) {
        RecordReference ofElection =
                election == null ? null : RecordReference.of("filter.election", election, Election.KIND, "an election");
        RecordReference ofIncident =
                incident == null ? null : RecordReference.of("filter.incident", incident, Incident.KIND, "an incident");
        RecordReference ofSubject = subject == null ? null : RecordReference.ofAny("filter.subject", subject);
        return Uni.combine()
                .all()
                .unis(
                        ids(ofElection, RecordReference::canonicalIds, snapshot),
                        ids(ofIncident, RecordReference::canonicalIds, snapshot),
                        ids(ofSubject, RecordReference::ids, snapshot))
                .with((elections, incidents, subjects) -> entry -> (actions == null || actions.contains(entry.action()))
                        && (election == null || elections.contains(entry.electionId()))
                        && (incident == null || incidents.stream().anyMatch(entry::isAboutIncident))
                        && (subject == null || subjects.contains(entry.subjectId())));
    }

    private static Uni<List<UUID>> ids(
            RecordReference reference, Function<RecordReference, String> sql, Snapshot snapshot) {
        return reference == null
                ? Uni.createFrom().item(List.of())
                : snapshot.list(reference.bind(new Query(sql.apply(reference))), RowReader::uuid)
                        .map(ids -> ids.stream().filter(Objects::nonNull).toList());
    }
}
