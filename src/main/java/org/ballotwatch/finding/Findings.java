package org.ballotwatch.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.paging.ConcatenatedListing;
import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.text.Excerpt;

/** Runs the rules: rule by rule for a list, and for given records all rules about them. */
@ApplicationScoped
public class Findings {
    static final Ordering WITHIN_RULE =
            Ordering.ascending("findings", new SortKey("f.key", KeyType.UUID), new SortKey("f.beside", KeyType.UUID));

    private final SortedMap<String, Rule> rules = new TreeMap<>();

    Findings(@Any Instance<Rule> rules) {
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
    }

    /** The findings that match a filter; one statement for each rule that a page reaches, or two if Java judges. */
    ConcatenatedListing<Finding> listing(FindingFilter filter, ResolverContext context) {
        if (filter != null) {
            filter.check();
        }
        Knowledge knowledge = Knowledge.of(context);
        SortedMap<String, Uni<Listing<Finding>>> parts = new TreeMap<>();
        for (Rule rule : selectedRules(filter)) {
            Conditions where = FindingConditions.of(rule, filter, knowledge);
            if (where != null) {
                parts.put(
                        rule.name(),
                        rule instanceof JudgingRule judging
                                ? judged(judging, where, context).memoize().indefinitely()
                                : Uni.createFrom()
                                        .item(new Listing<>(
                                                columns(rule),
                                                from(rule, knowledge),
                                                where,
                                                row -> new Finding(rule, row))));
            }
        }
        return new ConcatenatedListing<>(WITHIN_RULE, parts);
    }

    private static String from(Rule rule, Knowledge knowledge) {
        return "(\n" + rule.sql(knowledge) + "\n) as f";
    }

    private static Uni<Listing<Finding>> judged(JudgingRule rule, Conditions where, ResolverContext context) {
        String from = from(rule, Knowledge.of(context));
        return Uni.createFrom().deferred(() -> rule.judge(
                        context, where.bind(new Query("""
                select %s
                from %s
                where %s""", evidence(rule), from, where.sql())))
                .map(judgements -> new Listing<>(
                        "f.key, " + columns(rule),
                        from,
                        where.and("f.key = any(:judged)", query -> query.bindIds("judged", judgements.keySet())),
                        row -> {
                            FindingText judgement = judgements.get(row.uuid());
                            return new Finding(rule, row, judgement);
                        })));
    }

    private Collection<Rule> selectedRules(FindingFilter filter) {
        if (filter == null || filter.rules == null) {
            return rules.values();
        }
        for (String name : filter.rules) {
            if (!rules.containsKey(name)) {
                throw Refusal.argument(
                        "filter.rules",
                        Excerpt.quoted(name) + " is not a rule; use one of " + String.join(", ", rules.keySet()));
            }
        }
        return filter.rules.stream().distinct().map(rules::get).toList();
    }

    /** The findings on each record, in the order of the rules; one statement for each rule about its kind. */
    Uni<Map<GlobalId, List<Finding>>> of(ResolverContext context, Collection<GlobalId> records) {
        Knowledge knowledge = Knowledge.of(context);
        Map<Character, List<UUID>> byKind =
                records.stream().distinct().collect(groupingBy(GlobalId::kind, mapping(GlobalId::uuid, toList())));
        List<Uni<List<Finding>>> reads = new ArrayList<>();
        for (Rule rule : rules.values()) {
            if (rule.subjects().stream().anyMatch(subject -> byKind.containsKey(subject.kind()))) {
                reads.add(
                        rule instanceof JudgingRule judging
                                ? judged(judging, byKind, context)
                                : context.snapshot()
                                        .list(
                                                query(rule, columns(rule), byKind, knowledge),
                                                row -> new Finding(rule, row)));
            }
        }
        if (reads.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Map<GlobalId, List<Finding>> found = new HashMap<>();
        return Uni.join().all(reads).andFailFast().map(lists -> {
            lists.stream().flatMap(List::stream).forEach(finding -> finding.recordIds()
                    .forEach(record -> found.computeIfAbsent(record, r -> new ArrayList<>())
                            .add(finding)));
            return found;
        });
    }

    private static Uni<List<Finding>> judged(
            JudgingRule rule, Map<Character, List<UUID>> byKind, ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        return rule.judge(context, query(rule, evidence(rule), byKind, knowledge))
                .flatMap(judgements -> context.snapshot()
                        .list(query(rule, "f.key, " + columns(rule), byKind, knowledge), row -> {
                            FindingText judgement = judgements.get(row.uuid());
                            return judgement == null ? null : new Finding(rule, row, judgement);
                        })
                        .map(found -> found.stream().filter(Objects::nonNull).toList()));
    }

    private static Query query(Rule rule, String columns, Map<Character, List<UUID>> byKind, Knowledge knowledge) {
        List<String> about = rule.subjects().stream()
                .filter(subject -> byKind.containsKey(subject.kind()))
                .map(subject -> subject.among("ids" + subject.kind()))
                .toList();
        String from = from(rule, knowledge);
        if (rule.isAboutPairs()) {
            from = about.stream()
                    .map(end -> "select f.* from " + from(rule, knowledge) + " where " + end)
                    .collect(joining("\nunion\n", "(\n", "\n) as f"));
        }
        Query query = new Query(
                """
                select %s
                from %s
                where %s
                %s""",
                columns,
                from,
                rule.isAboutPairs() ? "true" : String.join(" or ", about),
                "order by " + WITHIN_RULE.orderBy(false));
        byKind.forEach((kind, ids) -> query.bindIds("ids" + kind, ids));
        return knowledge.bind(query);
    }

    private static String evidence(JudgingRule rule) {
        return Stream.concat(Stream.of("key"), rule.evidence().stream())
                .map("f."::concat)
                .collect(joining(", "));
    }

    private static String columns(Rule rule) {
        return Stream.of(
                        Stream.of("severity", "reports"),
                        rule.subjects().stream().map(Subject::column),
                        rule.columns().stream())
                .flatMap(columns -> columns)
                .map("f."::concat)
                .collect(joining(", "));
    }
}
