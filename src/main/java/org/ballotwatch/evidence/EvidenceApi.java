package org.ballotwatch.evidence;

import static java.util.Comparator.comparing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ballotwatch.event.Accounts;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.source.Sources;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class EvidenceApi {
    private final Accounts accounts;
    private final Sources sources;
    private final List<EvidenceKind> kinds;

    EvidenceApi(Accounts accounts, Sources sources, @Any Instance<EvidenceKind> kinds) {
        this.accounts = accounts;
        this.sources = sources;
        this.kinds = kinds.stream().sorted(comparing(EvidenceKind::place)).toList();
    }

    @InheritedArguments(Knowledge.class)
    @Description("Every shown value with its reports and their citations. Incidents: days, place, figures, "
            + "participants, responsibility, links and statements. Elections: days, seats, figures, disputes "
            + "and statements. Titles and types are ours and not included.")
    public Uni<List<@NonNull List<@NonNull Evidence>>> evidence(
            @Source List<EventRecord> events, ResolverContext context) {
        EvidenceRequest request = new EvidenceRequest(context, events, accounts);
        List<Map<UUID, List<Evidence>>> found = new ArrayList<>(Collections.nCopies(kinds.size(), Map.of()));
        List<Uni<?>> reads = new ArrayList<>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            int at = i;
            reads.add(kinds.get(i).of(request).invoke(evidenceByEvent -> found.set(at, evidenceByEvent)));
        }
        return Uni.combine().all().unis(reads).with(done -> events.stream()
                .map(event -> found.stream()
                        .flatMap(evidenceByEvent -> evidenceByEvent.getOrDefault(event.key(), List.of()).stream())
                        .toList())
                .toList());
    }

    @Description("How to cite each source behind the value, in the order of its reports.")
    public Uni<List<@NonNull List<@NonNull Citation>>> citations(
            @Source List<Evidence> shown, ResolverContext context) {
        List<Report> reports =
                shown.stream().flatMap(evidence -> evidence.reports().stream()).toList();
        return sources.withVoices(
                        context.snapshot(),
                        reports.stream()
                                .map(Report::loadedSource)
                                .filter(Objects::nonNull)
                                .toList(),
                        reports.stream().map(Report::sourceKey).toList())
                .map(all -> shown.stream()
                        .map(evidence -> Citation.of(evidence.reports(), all))
                        .toList());
    }
}
