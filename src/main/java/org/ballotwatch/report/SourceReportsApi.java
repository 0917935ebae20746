package org.ballotwatch.report;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** From a document to every fact in it. */
@GraphQLApi
public class SourceReportsApi {
    private static final Ordering ORDER = Ordering.ascending(
            "reports of a source",
            new SortKey("found.day", KeyType.DATE),
            new SortKey("found.kind", KeyType.TEXT),
            new SortKey("found.id", KeyType.UUID));

    /** A report of a page before it is read; kinds are the letters of global ids. */
    private record ReportKey(char kind, UUID id) {}

    private final ReportTypes types;

    SourceReportsApi(ReportTypes types) {
        this.types = types;
    }

    @Name("reports")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Everything that it reports, of all kinds, by the day it became public, one page at a time. "
            + "Includes withdrawn and deprecated reports, as \"reportStatus\" shows.")
    public Uni<List<@NonNull ReportConnection>> ofSources(
            @org.eclipse.microprofile.graphql.Source List<Source> sources, ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        PageRequest request = PageRequest.of(ORDER, context);
        List<UUID> ids = sources.stream().map(Source::key).toList();
        return listing(knowledge)
                .pages(context, request, ids, "true")
                .flatMap(pages -> reports(context, knowledge, pages))
                .map(pages -> pages.stream().map(ReportConnection::of).toList());
    }

    private Listing<ReportKey> listing(Knowledge knowledge) {
        String kinds = StreamSupport.stream(types.spliterator(), false)
                .map(type -> """
                        select '%s' as kind, r.id, r.public_by as day
                            from %s r
                            where r.source_id = parent.id and %s""".formatted(type.kind(), type.table(), knowledge.published("r")))
                .collect(Collectors.joining("\n    union all\n    "));
        return new Listing<>(
                "found.kind, found.id",
                "(\n    " + kinds + "\n  ) as found",
                new Conditions().with(knowledge::bind),
                row -> new ReportKey(row.text().charAt(0), row.uuid()));
    }

    /** One statement for each kind of report on any of the pages. */
    private Uni<List<Page<Report>>> reports(ResolverContext context, Knowledge knowledge, List<Page<ReportKey>> pages) {
        Map<Character, Set<UUID>> ids = new TreeMap<>();
        pages.forEach(page -> page.nodes().forEach(key -> ids.computeIfAbsent(key.kind, k -> new LinkedHashSet<>())
                .add(key.id)));
        Map<UUID, Report> found = new HashMap<>();
        List<Uni<?>> reads = new ArrayList<>();
        reads.add(Uni.createFrom().nullItem()); // empty pages have nothing to wait for
        ids.forEach((kind, ofKind) -> reads.add(types.ofReport(kind)
                .byIds(context.snapshot(), knowledge, List.copyOf(ofKind))
                .invoke(found::putAll)));
        return Uni.combine().all().unis(reads).with(done -> pages.stream()
                .map(page -> page.map(key -> found.get(key.id)))
                .toList());
    }
}
