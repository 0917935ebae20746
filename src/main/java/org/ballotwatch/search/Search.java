package org.ballotwatch.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.Key;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.plan.Step;

/** Finds records by their names and titles. */
@ApplicationScoped
public class Search {
    private static final Ordering BEST_FIRST =
            Ordering.descending("search", new Key("h.score", KeyType.INTEGER), new Key("h.record_id", KeyType.UUID));

    /**
     * The hits, each record once. Of a word that more than a thousand texts of a kind have the newest thousand are listed,
     * beside those that begin with what was asked for; candidates that another word brought are looked up among all. A word
     * weighs by its letters and by how few texts have it, so that "Prime Minister Kadhimi" finds who is called Kadhimi.
     */
    private static final String HITS = """
            (
            %s,
            listed as materialized (
              select m.place, m.word, m.closeness, k.kind, p.entry_id, p.number
              from meant m
              cross join unnest(:kinds::text[]) as k (kind)
              cross join lateral (
                select t.entry_id, count(*) over () as number
                from (
                  select s.entry_id
                  from search_posting s
                  where s.word = m.word and s.record_kind = k.kind
                  order by s.entry_id desc
                  limit 1000
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
                limit 100
              ) as o
            ),
            matched as materialized (
              select l.place, l.word, l.closeness, l.entry_id
              from listed l
              union
              select l.place, l.word, l.closeness, c.entry_id
              from (select distinct place, word, closeness, kind from listed where number = 1000) as l
              join candidate c on c.kind = l.kind
              cross join lateral (
                select from search_posting s
                where s.word = l.word and s.record_kind = l.kind and s.entry_id = c.entry_id
                limit 1
              ) as there
            ),
            weight as materialized (
              select a.place, a.letters / (1 + ln(greatest(1, count(distinct m.entry_id)))) as weight
              from asked a
              left join matched m on m.place = a.place
              group by a.place, a.letters
            ),
            share as (
              select p.entry_id, sum(p.closeness * w.weight) / (select sum(weight) from weight) as found, sum(p.letters) as letters
              from (
                select m.entry_id, m.place, max(m.closeness) as closeness, sum(length(m.word)) as letters
                from matched m
                group by m.entry_id, m.place
              ) as p
              join weight w on w.place = p.place
              group by p.entry_id
            ),
            best as (
              select distinct on (e.record_id)
                e.record_kind, e.record_id, e.written,
                round((10000 * s.found * (0.8 + 0.2 * least(1, s.letters / e.letters)))::numeric)::integer as score
              from share s
              join search_entry e on e.id = s.entry_id
              where s.found >= 0.3
              order by e.record_id, score desc, length(e.written), e.written
            )
            select record_kind, record_id, written, score
            from best
            order by score desc, record_id desc
            limit 1000
            ) as h""".formatted(Vocabulary.TABLES);

    /** One page: one statement for the hits, and one for their number if it is asked for. */
    Uni<Page<SearchHit>> page(Step step, Wanted wanted) {
        Conditions where =
                new Conditions().with(query -> query.bind("text", wanted.text()).bindWords("kinds", wanted.kinds()));
        PageRequest request = PageRequest.of(BEST_FIRST.in(wanted.toString()), step);
        return new Listing<>("h.record_kind, h.record_id, h.written, h.score", HITS, where, SearchHit::read)
                .page(step, request);
    }
}
