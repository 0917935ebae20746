package org.ballotwatch.evidence;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.event.Account;
import org.ballotwatch.event.Accounts;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.PerKind;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.resolution.Reading;

/** A request for evidence: its events, its knowledge, and the selected fields of the reports. */
public final class EvidenceRequest {
    private final ResolverContext context;
    private final List<EventRecord> events;
    private final Selection[] reports;
    private final Uni<Map<UUID, List<Account>>> accounts;

    EvidenceRequest(ResolverContext context, List<EventRecord> events, Accounts accounts) {
        this.context = context;
        this.events = events;
        // Citations and datasets come from the reports' headers.
        Selection selection = context.selection();
        this.reports =
                new Selection[] {selection.under("reports"), selection.under("citations"), selection.under("datasets")};
        this.accounts = PerKind.read(events, (column, ids) -> accounts.of(context, column, ids, reports))
                .memoize()
                .indefinitely();
    }

    public ResolverContext context() {
        return context;
    }

    public Reading reading() {
        return Knowledge.of(context).readingOrDefault();
    }

    public List<EventRecord> events() {
        return events;
    }

    /** The events of one kind. */
    public <E extends EventRecord> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The selections of the reports' fields, at each place of the response that needs them. */
    public Selection[] reports() {
        return reports.clone();
    }

    /** The accounts by event, read once for all kinds. */
    public Uni<Map<UUID, List<Account>>> accounts() {
        return accounts;
    }

    /** Turns the results for each event into evidence. */
    public static <T> Map<UUID, List<Evidence>> each(
            Map<UUID, List<T>> found, Function<List<T>, List<Evidence>> evidence) {
        Map<UUID, List<Evidence>> evidenceByEvent = new HashMap<>();
        found.forEach((event, of) -> evidenceByEvent.put(event, evidence.apply(of)));
        return evidenceByEvent;
    }
}
