package org.ballotwatch.search;

/** The words that a search text may mean: its own, and known words with a similar spelling or sound. */
final class Vocabulary {
    /**
     * Tables for a {@code with}. {@code asked} holds the words of {@code :text}. {@code meant} holds the words that
     * each may mean, with their closeness: the same word 1, a longer one up to 0.9, one with the same consonants 0.6 to
     * 0.95, one that shares its trigrams 0.66 to 0.9. Only a few of each count, so that the time is similar for all
     * texts. Many names share two consonants or fewer; such names must share trigrams, too.
     */
    static final String TABLES = """
            with asked as materialized (
              select p.place, p.folded, length(p.folded) as letters, search_sound(p.plain) as sound, search_keys(p.plain) as keys
              from (
                select min(s.place) as place, s.plain, search_folded(s.plain) as folded
                from unnest(string_to_array(search_plain(:text), ' ')) with ordinality as s (plain, place)
                group by s.plain
                order by length(s.plain) desc, s.plain
                limit 12
              ) as p
              where p.folded <> ''
            ),
            meant as materialized (
              select row_number() over ()::integer as meaning, a.place, m.word, max(m.closeness) as closeness
              from asked a
              cross join lateral (
                select a.folded, 1::float8
                union all
                (select w.folded, 0.6 + 0.3 * a.letters / length(w.folded)
                 from search_word w
                 where a.letters > 1 and w.folded > a.folded and w.folded < a.folded || chr(1114111)
                 order by length(w.folded), w.folded
                 limit 15)
                union all
                (select w.folded, 0.6 + 0.25 * similarity(w.sound, a.sound) + 0.1 * similarity(w.folded, a.folded)
                 from search_word w
                 where a.letters > 1 and w.keys && a.keys
                   and (length(a.keys[1]) > 2 or similarity(w.sound, a.sound) >= 0.25)
                 order by similarity(w.sound, a.sound) desc, w.folded
                 limit 15)
                union all
                (select w.folded, 0.5 + 0.4 * similarity(w.sound, a.sound)
                 from search_word w
                 where a.letters > 2 and w.sound % a.sound and similarity(w.sound, a.sound) >= 0.4
                 order by similarity(w.sound, a.sound) desc, w.folded
                 limit 15)
              ) as m (word, closeness)
              group by a.place, m.word
            )""";

    private Vocabulary() {}
}
