package org.ballotwatch.search;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Countries;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;

/** Finds records by their names and titles. */
@ApplicationScoped
public class Search {
    private static final Ordering BEST_FIRST = Ordering.descending(
            "search", new SortKey("h.score", KeyType.INTEGER), new SortKey("h.record_id", KeyType.UUID));

    /**
     * Finds records, each once. A word in more than 200 texts of a kind yields only the newest of them, plus those that
     * begin with the search text. Hits of other words are looked up in all texts. The weight of a word depends on its
     * length and rarity, so "Prime Minister Kadhimi" finds people named Kadhimi. An unknown word weighs as if a few
     * records had it: one word too many must not prevent all hits.
     */
    private static final String HITS = """
            (
            %1$s,
            listed as materialized (
              select m.place, m.meaning, k.kind, p.entry_id, p.number
              from meant m
              cross join unnest(:kinds::text[]) as k (kind)
              cross join lateral (
                select t.entry_id, count(*) over () as number
                from (
                  select s.entry_id
                  from search_posting s
                  where s.word = m.word and s.record_kind = k.kind
                  order by s.entry_id desc
                  limit 200
                ) as t
              ) as p
            ),
            candidate as materialized (
              select l.kind, l.entry_id
              from listed l
              union
              select k.kind, o.id
              from unnest(:kinds::text[]) as k (kind)
              cross join (select left(search_folded(search_plain(:text)), 60) as opening) as a
              cross join lateral (
                select e.id
                from search_entry e
                where e.record_kind = k.kind and e.opening >= a.opening and e.opening < a.opening || chr(1114111)
                order by e.opening
                limit 50
              ) as o
            ),
            matched as materialized (
              select l.meaning, l.entry_id
              from listed l
              union all
              select l.meaning, c.entry_id
              from (
                select distinct on (m.place, o.kind) m.place, o.kind, m.meaning, m.word
                from listed o
                join meant m on m.meaning = o.meaning
                where o.number = 200
                order by m.place, o.kind, m.closeness desc, m.meaning
              ) as l
              join candidate c on c.kind = l.kind
              cross join lateral (
                select from search_posting s
                where s.word = l.word and s.record_kind = l.kind and s.entry_id = c.entry_id
                limit 1
              ) as there
              where not exists (select from listed o where o.place = l.place and o.entry_id = c.entry_id)
            ),
            part as materialized (
              select c.entry_id, m.place, max(m.closeness) as closeness, sum(length(m.word))::integer as letters
              from matched c
              join meant m on m.meaning = c.meaning
              group by c.entry_id, m.place
            ),
            number as (
              select p.place, count(*) as entries
              from part p
              group by p.place
            ),
            rarity as (
              select
                n.place,
                case
                  when n.entries > 100 then n.entries
                  else (select count(distinct e.record_id) from part p join search_entry e on e.id = p.entry_id where p.place = n.place)
                end as records
              from number n
            ),
            weight as materialized (
              select a.place, a.letters / (1 + ln(coalesce(r.records, 20)))::float8 as weight
              from asked a
              left join rarity r on r.place = a.place
            ),
            share as (
              select p.entry_id, sum(p.closeness * w.weight) / (select sum(weight) from weight) as found, sum(p.letters) as letters
              from part p
              join weight w on w.place = p.place
              group by p.entry_id
            ),
            best as (
              select distinct on (e.record_id)
                e.record_kind, e.record_id, e.written,
                round(10000 * s.found * (0.8 + 0.2 * least(1, s.letters::float8 / e.letters)))::integer as score
              from share s
              join search_entry e on e.id = s.entry_id
              where s.found >= 0.25%2$s
              order by e.record_id, score desc, length(e.written), e.written
            )
            select record_kind, record_id, written, score
            from best
            order by score desc, record_id desc
            limit 500
            ) as h""";

    /** The records that reports refer to, by the column in which they do. */
    private static final Map<RecordKind, String> REPORTED = new TreeMap<>(Map.of(
            RecordKind.INCIDENT, "incident_id", RecordKind.ELECTION, "election_id", RecordKind.DISPUTE, "dispute_id"));

    private final Countries countries;
    private final PublicRecords publicRecords;

    Search(Countries countries, PublicRecords publicRecords) {
        this.countries = countries;
        this.publicRecords = publicRecords;
    }

    /** Returns one page: one statement for the hits, and one for their number if it is selected. */
    Uni<Page<SearchHit>> page(ResolverContext context, SearchRequest searchRequest) {
        PageRequest request = PageRequest.of(BEST_FIRST.in(searchRequest.toString()), context);
        return new Listing<>(
                        "h.record_kind, h.record_id, h.written, h.score",
                        hits(context),
                        new Conditions().with(query -> bind(query, context, searchRequest)),
                        SearchHit::read)
                .page(context, request);
    }

    /** Returns how the hits are spread; one statement, or none if that is not selected. */
    Uni<List<SearchFacet>> facets(ResolverContext context, SearchRequest searchRequest) {
        if (!context.selection().contains("facets")) {
            return Uni.createFrom().item(List.of());
        }
        Query query = new Query("""
                select f.record_kind, f.country_id, f.type, count(*)::integer
                from (
                  select
                    h.record_kind,
                    coalesce(
                      (select i.country_id from incident i where i.id = h.record_id),
                      (select e.country_id from election e where e.id = h.record_id),
                      (select d.country_id from dispute d where d.id = h.record_id),
                      (select a.country_id from actor a where a.id = h.record_id),
                      (select l.country_id from place l where l.id = h.record_id),
                      (select c.id from country c where c.id = h.record_id)) as country_id,
                    (select i.type from incident i where i.id = h.record_id) as type
                  from %s
                ) as f
                group by 1, 2, 3
                order by 4 desc, 1, 2, 3""", hits(context));
        return context.snapshot().list(bind(query, context, searchRequest), row -> facet(row, context.snapshot()));
    }

    private SearchFacet facet(RowReader row, Snapshot snapshot) {
        RecordKind kind = row.word(RecordKind.class);
        UUID country = row.uuid();
        return new SearchFacet(
                kind,
                country == null ? null : countries.byId(snapshot).get(country),
                row.word(IncidentType.class),
                row.integer());
    }

    private String hits(ResolverContext context) {
        return HITS.formatted(Vocabulary.TABLES, isPublic(Knowledge.of(context)));
    }

    private static Query bind(Query query, ResolverContext context, SearchRequest searchRequest) {
        return Knowledge.of(context)
                .bind(query)
                .bind("text", searchRequest.text())
                .bindWords("kinds", searchRequest.kinds());
    }

    private String isPublic(Knowledge knowledge) {
        return knowledge.asOf() == null
                ? ""
                : REPORTED.entrySet().stream()
                        .map(kind -> "\n                when '%s' then %s"
                                .formatted(
                                        kind.getKey(),
                                        publicRecords.condition(knowledge, kind.getValue(), "e.record_id")))
                        .collect(joining(
                                "", "\n                and case e.record_kind", "\n                else true end"));
    }
}
