package org.ballotwatch.feed;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.revision.RevisionAction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ChangeFilter")
@Description("Filter for changes. Omitted fields do not restrict the list.")
public class ChangeFilter {
    @Id
    @Description("Only changes of this election, of the reports on it, and of its disputes and their steps.")
    public String election;

    @Id
    @Description("Only changes of this incident, of the reports on it, and of disputes over it and their steps.")
    public String incident;

    @Id
    @Description("Only changes of this very record or report.")
    public String subject;

    @Description("Only changes of these kinds.")
    public List<@NonNull RevisionAction> actions;

    /** @param filter null for all changes */
    static Predicate<LogEntry> predicate(ChangeFilter filter) {
        return filter == null ? entry -> true : filter.predicate();
    }

    private Predicate<LogEntry> predicate() {
        Predicate<LogEntry> wanted = entry -> true;
        if (election != null) {
            UUID id = GlobalId.decode("filter.election", election, Election.KIND, "an election");
            wanted = wanted.and(entry -> id.equals(entry.electionId()));
        }
        if (incident != null) {
            UUID id = GlobalId.decode("filter.incident", incident, Incident.KIND, "an incident");
            wanted = wanted.and(entry -> entry.isAboutIncident(id));
        }
        if (subject != null) {
            UUID id = GlobalId.decode("filter.subject", subject).uuid();
            wanted = wanted.and(entry -> entry.subjectId().equals(id));
        }
        if (actions != null) {
            wanted = wanted.and(entry -> actions.contains(entry.action()));
        }
        return wanted;
    }
}
