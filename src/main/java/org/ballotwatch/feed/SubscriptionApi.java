package org.ballotwatch.feed;

import static org.ballotwatch.revision.RevisionAction.CREATED;
import static org.ballotwatch.revision.RevisionAction.MERGED;
import static org.ballotwatch.revision.RevisionAction.RESTORED;
import static org.ballotwatch.revision.RevisionAction.RETIRED;
import static org.ballotwatch.revision.RevisionAction.SPLIT;
import static org.ballotwatch.revision.RevisionAction.SUPERSEDED;
import static org.ballotwatch.revision.RevisionAction.WITHDRAWN;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.IncidentConditions;
import org.ballotwatch.incident.IncidentFilter;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.revision.RevisionAction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** The subscriptions. */
@GraphQLApi
public class SubscriptionApi {
    private static final String AFTER =
            "The cursor of a notice, or noticeCursor. Everything since then is sent first. Default: only what happens"
                    + " from now on.";

    private static final Set<RevisionAction> STANDING = EnumSet.of(MERGED, SPLIT, WITHDRAWN, RESTORED);

    private final ChangeSubscription subscription;
    private final Subjects subjects;
    private final IncidentConditions conditions;

    SubscriptionApi(ChangeSubscription subscription, Subjects subjects, IncidentConditions conditions) {
        this.subscription = subscription;
        this.subjects = subjects;
        this.conditions = conditions;
    }

    @Subscription
    @InheritedArguments(Knowledge.class)
    @Description("Incidents as they are recorded, in their state when sent.")
    public Multi<@NonNull IncidentNotice> incidentRecorded(
            @Description("Filter on the state of the incident when the notice is sent.") IncidentFilter filter,
            @Description(AFTER) String after,
            ResolverContext context) {
        Conditions where = conditions.of(filter, Knowledge.of(context));
        return subscription.found(
                after,
                entry -> entry.table().equals(Subjects.INCIDENT) && entry.action() == CREATED,
                ids -> where.bind(
                        new Query("select i.id\nfrom incident i\nwhere i.id = any(:ids)\n  and %s", where.sql())
                                .bindIds("ids", ids)),
                row -> true,
                (entry, found) -> new IncidentNotice(entry));
    }

    @Subscription
    @InheritedArguments(Knowledge.class)
    @Description("Changes of an incident, of the reports on it, and of disputes over it and their steps, in the order "
            + "of the changes.")
    public Multi<@NonNull IncidentChangeNotice> incidentChanged(
            @NonNull @Id @Description("Id, external id or slug of the incident.") String id,
            @Description(AFTER) String after) {
        return of(
                RecordReference.of("id", id, Incident.KIND, "an incident"),
                new Refusal(ErrorCode.NOT_FOUND, "id", "There is no such incident"),
                found -> subscription.each(after, entry -> entry.isAboutIncident(found), IncidentChangeNotice::new));
    }

    @Subscription
    @InheritedArguments(Knowledge.class)
    @Description("Changes of an election, of the reports on it, and of its disputes and their steps, in the "
            + "order of the changes.")
    public Multi<@NonNull ElectionNotice> electionChanged(
            @NonNull @Id @Description("Id, external id or slug of the election.") String id,
            @Description(AFTER) String after) {
        RecordReference election = RecordReference.of("id", id, Election.KIND, "an election");
        return ofElection(
                "id",
                election,
                found -> subscription.each(after, entry -> found.equals(entry.electionId()), ElectionNotice::new));
    }

    @Subscription
    @InheritedArguments(Knowledge.class)
    @Description("Reports of results as they are recorded.")
    public Multi<@NonNull ResultReportNotice> resultReported(
            @Id @Description("Only those of this election, by id, external id or slug. Default: all elections.")
                    String election,
            @Description(AFTER) String after) {
        RecordReference only =
                election == null ? null : RecordReference.of("election", election, Election.KIND, "an election");
        Function<UUID, Multi<ResultReportNotice>> notices = found -> subscription.found(
                after,
                entry -> entry.table().equals(Subjects.RESULT_REPORT) && entry.action() == CREATED,
                ids -> new Query("""
                        select r.id, r.election_id
                        from result_report r
                        where r.id = any(:ids)
                          and r.election_id = coalesce(:election, r.election_id)""").bindIds("ids", ids).bind("election", found),
                RowReader::uuid,
                ResultReportNotice::new);
        return only == null ? notices.apply(null) : ofElection("election", only, notices);
    }

    @Subscription
    @InheritedArguments(Knowledge.class)
    @Description("Reports of any kind as they are retired, with or without a replacement.")
    public Multi<@NonNull RetirementNotice> reportRetired(@Description(AFTER) String after) {
        return subscription.each(
                after,
                entry ->
                        subjects.isReport(entry.table()) && (entry.action() == RETIRED || entry.action() == SUPERSEDED),
                RetirementNotice::new);
    }

    @Subscription
    @InheritedArguments(Knowledge.class)
    @Description("Records of any kind as they are merged, split, withdrawn or restored.")
    public Multi<@NonNull RecordNotice> recordMergedOrWithdrawn(@Description(AFTER) String after) {
        return subscription.each(
                after,
                entry -> STANDING.contains(entry.action()) && !subjects.isReport(entry.table()),
                RecordNotice::new);
    }

    private <N> Multi<N> ofElection(String argument, RecordReference election, Function<UUID, Multi<N>> notices) {
        return of(election, new Refusal(ErrorCode.NOT_FOUND, argument, "There is no such election"), notices);
    }

    /**
     * Follows a record, or the one that it was merged into. Fails if it does not exist, instead of staying silent for ever.
     */
    private <N> Multi<N> of(RecordReference record, Refusal otherwise, Function<UUID, Multi<N>> notices) {
        Query query = new Query("select id\nfrom " + record.sql() + " as found (id)\nwhere id is not null");
        return subscription.ifFound(record.bind(query), otherwise, notices);
    }
}
