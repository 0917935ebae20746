-- The search finds names and titles in another spelling or script, with typing errors, or when only their beginning is given.
create extension if not exists unaccent;

-- How words are compared --------------------------------------------------------------------------------------------------

-- What is searched stands in four forms, each made of the one before:
--   written  as a record has it                        Mustafa al-Kadhimi       الكاظمي     Łukašenka
--   plain    its words, in their own letters           mustafa kadhimi          كاظمي       łukašenka
--   folded   without accents: what an index finds      mustafa kadhimi          كاظمي       lukasenka
--   sound    of a word: Latin, as its letters sound    mustafa kaDimi           kaDmi       lukaSinka
-- The consonants of the sound are the word's keys. Spellings and scripts have them in common: kzm and kdm.

-- search_plain gives the words of a text, in lower case and in the letters that it is written in.
-- The article of Arabic names is no word. A hyphen joins it (al-, el-, with the sun letters as-Sadr), or nothing does (ال).
-- The words that every other title has are none either, unless there is nothing else.
create function search_plain(written text) returns text
language plpgsql immutable strict
as $$
declare
    t text := lower(left(written, 1000));
    rest text;
begin
    if octet_length(t) <> length(t) then
        t := lower(normalize(t, NFKC));
        -- This drops vowel points, lengthening strokes, marks of direction, and the dot that İ leaves.
        t := regexp_replace(
            t, '[\u00ad\u0307\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]', '', 'g');
        t := regexp_replace(t, '[\u02b9-\u02bf\u00b4\u2018\u2019\u2032]', '''', 'g');
        t := regexp_replace(t, '[\u2010-\u2015]', '-', 'g');
        t := regexp_replace(t, '\m\u0648?\u0627\u0644(?=[\u0620-\u06d3]{2})', '', 'g');
    end if;
    t := regexp_replace(t, '''s\M', '', 'g');
    t := translate(t, '''`', '');
    t := regexp_replace(t, '\m([[:alpha:]])[.](?=[[:alpha:]]\M)', '\1', 'g'); -- U.N. becomes UN.
    t := regexp_replace(t, '\m[aeiu]l-(?=[[:alnum:]])', '', 'g');
    t := regexp_replace(t, '\m[aeiu](dh|sh|th|[dḏḍnrsṣštṭṯzẓ])-(\1)', '\2', 'g');
    -- Vowel signs of Indian and neighbouring scripts belong to the word, but not every C library takes them for letters.
    t := btrim(regexp_replace(t, '[^[:alnum:]\u0900-\u109f]+', ' ', 'g'));
    rest := btrim(regexp_replace(
        t, '\m(?:a|an|the|of|in|at|on|to|by|and|for|from|with|al|el)\M ?', '', 'g'));
    if rest <> '' then
        t := rest;
    end if;
    -- An index takes no word of more than about 2,700 bytes.
    return case when t ~ '[^ ]{65}' then regexp_replace(t, '([^ ]{64})[^ ]+', '\1', 'g') else t end;
end
$$;

-- search_folded takes the accents off plain words.
-- Arabic, Persian, Kurdish and Urdu keyboards and habits write some letters differently. Arabic words get one letter for all
-- forms of alif, of ya, of waw, of ha and ta marbuta, and of kaf. They lose the hamza.
create function search_folded(plain text) returns text
language plpgsql stable strict
as $$
declare
    t text := plain;
begin
    if octet_length(t) <> length(t) then
        t := lower(unaccent(t));
        t := translate(
            t,
            U&'\0622\0623\0625\0671\0649\0626\06CC\06CE\06D0\0624\06C6\06C7\0629\06D5\06BE\06C1\06C0\06A9\06AA\0621',
            U&'\0627\0627\0627\0627\064A\064A\064A\064A\064A\0648\0648\0648\0647\0647\0647\0647\0647\0643\0643');
        t := regexp_replace(t, '[^[:alnum:] \u0900-\u109f]', '', 'g');
    end if;
    return t;
end
$$;

-- search_sound gives one plain word roughly as it sounds, in Latin letters. Capitals are sounds with several spellings:
--   D  Arabic ذ ض ظ: dh in ALA-LC and BGN/PCGN for ذ, d̲ ḍ ẓ in DIN 31635 and ISO 233, d or z in the press
--   T  Arabic ث: th in ALA-LC and BGN/PCGN, t̲ in DIN 31635 and ISO 233, s in Persian and Turkish, t in the press
--   X  Arabic خ, Cyrillic х: kh in ALA-LC and BGN/PCGN, ḫ in DIN 31635, h̲ in ISO 233
--   S  Arabic ش, Cyrillic ш: sh in ALA-LC and BGN/PCGN, š in DIN 31635 and ISO 9, sch in German
--   C  Persian چ, Cyrillic ч: ch in BGN/PCGN, č in ISO 9, tch in French
--   Z  Persian ژ, Cyrillic ж: zh in ALA-LC and BGN/PCGN, ž in DIN 31635 and ISO 9
--   J  Arabic ج, which is g in Egypt;  q  Arabic ق: q in every standard, k or g in the press
-- Arabic does not write short vowels, and it writes long ones with the letters of consonants. Most romanizations of the press
-- do that, too.
-- So i, e, ee and y are one vowel, and u, o, ou, oo and w another. A vowel at the start of a word is just that.
-- A doubled letter counts once. ʿayn and hamza, which few write, are left out.
create function search_sound(plain text) returns text
language plpgsql stable strict
as $$
declare
    t text := plain;
begin
    if t ~ '[\u0600-\u06ff]' then
        t := search_folded(t);
        -- An ʿayn at the start carries a vowel, which Arabic writes if it is long.
        t := regexp_replace(t, '^\u0639(?![\u0627\u0648\u064a])', U&'\0627');
        t := translate(
            t,
            U&'\0627\0628\067E\062A\0637\062B\062C\0686\062D\0647\062E\062F\0630\0636\0638\0631\0695\0632\0698\0633\0635',
            'abpttTJChhXdDDDrrzZss');
        t := translate(
            t, U&'\0634\063A\06AF\0641\06A4\0642\0643\0644\06B5\0645\0646\06BA\0648\064A\06D2\0639', 'Sggfvqkllmnnwyy');
    else
        if octet_length(t) <> length(t) then
            t := search_latin(t);
        end if;
        t := regexp_replace(t, 'tsch|tch|ch', 'C', 'g');
        t := regexp_replace(t, 'sCh?|sh', 'S', 'g');
        t := replace(replace(replace(replace(t, 'kh', 'X'), 'dh', 'D'), 'th', 'T'), 'zh', 'Z');
        t := replace(replace(replace(replace(t, 'gh', 'g'), 'ph', 'f'), 'dj', 'j'), 'x', 'ks');
        t := replace(regexp_replace(t, 'c(?=[eiy])', 's', 'g'), 'c', 'k');
    end if;
    t := translate(left(t, 1), 'eiou', 'aaaa') || translate(substr(t, 2), 'eyow', 'iiuu');
    return regexp_replace(t, '(.)\1+', '\1', 'g');
end
$$;

-- search_latin gives a plain word of another alphabet, or with accents that change a sound, in bare Latin letters.
-- Cyrillic follows BGN/PCGN.
create function search_latin(plain text) returns text
language plpgsql stable strict
as $$
declare
    t text := plain;
    pair text[];
begin
    if t ~ '[\u0400-\u04ff]' then
        foreach pair slice 1 in array array[
            ['щ', 'shch'], ['ж', 'zh'], ['х', 'kh'], ['ц', 'ts'], ['ч', 'ch'], ['ш', 'sh'], ['ю', 'yu'], ['я', 'ya'],
            ['є', 'ye'], ['ї', 'yi'], ['љ', 'lj'], ['њ', 'nj'], ['џ', 'dzh'], ['ђ', 'dj'], ['ћ', 'ch']]
        loop
            t := replace(t, pair[1], pair[2]);
        end loop;
        t := translate(t, 'абвгґдеёэзиіыйјклмнопрстуўфѓќѕьъ', 'abvggdeeeziiyyjklmnoprstuwfgkz');
    end if;
    foreach pair slice 1 in array array[
        ['š', 'sh'], ['ş', 'sh'], ['ș', 'sh'], ['č', 'ch'], ['ć', 'ch'], ['ç', 'ch'], ['ž', 'zh'], ['ǧ', 'j'], ['đ', 'dj'],
        ['ḏ', 'dh'], ['ḍ', 'dh'], ['ẓ', 'dh'], ['ṯ', 'th'], ['ḫ', 'kh'], ['ẖ', 'kh'], ['ġ', 'gh']]
    loop
        t := replace(t, pair[1], pair[2]);
    end loop;
    return search_folded(t);
end
$$;

-- search_keys gives the consonants of a plain word, once for each way in which its sounds may be written.
-- An h at the end is mostly a ta marbuta (Hikma, Hikmah), which carries no sound.
-- After two consonants only, it is one of the three of the root (Fatah).
create function search_keys(plain text) returns text[]
language plpgsql stable strict
as $$
declare
    sound text := search_sound(plain);
    consonants text := ltrim(left(sound, 1), 'a') || translate(substr(sound, 2), 'aiu', '');
    keys text[];
begin
    if length(consonants) > 3 then
        consonants := regexp_replace(consonants, 'h$', '');
    end if;
    if consonants !~ '[DTCJq]' then
        keys := case when consonants = '' then '{}' else array[consonants] end;
    else
        keys := array(
            select distinct replace(replace(replace(replace(replace(
                consonants, 'D', d), 'T', t), 'C', c), 'J', j), 'q', q)
            from unnest(array['z', 'd']) as d, unnest(array['th', 's', 't']) as t, unnest(array['C', 'S']) as c,
                unnest(array['j', 'g']) as j, unnest(array['k', 'g']) as q
            order by 1);
    end if;
    -- The article may be written as part of the name: Alsadr, Elamiri.
    return case
        when plain ~ '^[ae]l[bcdfghjkmnpqrstvwxyz][a-z]{2}' then keys || search_keys(substr(plain, 3))
        else keys
    end;
end
$$;

-- What is searched --------------------------------------------------------------------------------------------------------

-- The view has every name and title of every record; origin is the table of the record. Nobody finds what is not listed.
create view search_text as
select 'actor' as origin, a.actor_kind as record_kind, a.id as record_id, a.name as written
from actor a
where a.listed
union all
select 'actor', a.actor_kind, a.id, n.name
from actor_name n
join actor a on a.id = n.actor_id
where a.listed
union all
select 'place', 'PLACE', id, name from place where listed
union all
select 'country', 'COUNTRY', id, name from country
union all
select 'incident', 'INCIDENT', id, title from incident where listed
union all
select 'election', 'ELECTION', id, title from election where listed
union all
select 'dispute', 'DISPUTE', id, title from dispute where listed
union all
select 'source', 'SOURCE', id, title from source where title is not null and listed
union all
select 'source', 'SOURCE', id, publisher from source where listed;

create table search_entry (
    id bigint generated always as identity primary key,
    record_kind text not null,
    record_id uuid not null,
    written text not null,
    -- This is how the folded text begins. It finds the text that is just what was asked for among thousands that contain it.
    opening text collate "C" not null,
    words text[] not null,
    letters integer not null
);
create index search_entry_record on search_entry (record_id);
create index search_entry_opening on search_entry (record_kind, opening);

-- A posting says in which entry a word stands. PostgreSQL's inverted index (GIN) reads all entries of a word before it
-- gives the first. Of a word that a hundred thousand titles have, a search reads some hundreds here.
create table search_posting (
    word text collate "C" not null,
    record_kind text not null,
    entry_id bigint not null,
    primary key (word, record_kind, entry_id)
);

-- Each word of those texts stands here once. Numbers do not: the search looks them up as they are.
-- A word that no text has any more does no harm. Neither does one that two transactions entered at once: to prevent
-- that, they would have to wait for each other.
create table search_word (
    plain text not null,
    folded text collate "C" not null,
    sound text not null,
    keys text[] not null
);
create index search_word_plain on search_word (plain);
create index search_word_folded on search_word (folded);
-- Every search would read through a list of pending entries, so these two have none.
create index search_word_sound on search_word using gin (sound gin_trgm_ops) with (fastupdate = off);
create index search_word_keys on search_word using gin (keys) with (fastupdate = off);

-- Triggers keep all three -------------------------------------------------------------------------------------------------

-- add_search_entries enters the texts of records that have no entries yet.
create function add_search_entries(of_origin text, ids uuid[]) returns void
language plpgsql
as $$
begin
    with text as materialized (
        select distinct t.record_kind, t.record_id, t.written, search_plain(t.written) as plain
        from unnest(ids) as changed (id)
        join search_text t on t.record_id = changed.id
        where t.origin = of_origin
    ),
    folded as materialized (
        select t.*, search_folded(t.plain) as folded
        from text t
    ),
    worded as materialized (
        select
            f.*,
            array(
                select distinct u.word from unnest(string_to_array(f.folded, ' ')) as u (word) where u.word <> ''
            ) as words
        from folded f
    ),
    entry as (
        insert into search_entry (record_kind, record_id, written, opening, words, letters)
        select w.record_kind, w.record_id, w.written, left(w.folded, 60), w.words, length(array_to_string(w.words, ''))
        from worded w
        returning id, record_kind, words
    ),
    posting as (
        insert into search_posting (word, record_kind, entry_id)
        select w.word, e.record_kind, e.id
        from entry e
        cross join lateral unnest(e.words) as w (word)
    )
    insert into search_word (plain, folded, sound, keys)
    select p.plain, search_folded(p.plain), search_sound(p.plain), search_keys(p.plain)
    from (select distinct unnest(string_to_array(t.plain, ' ')) as plain from text t) as p
    where p.plain !~ '^$|[0-9]'
      and not exists (select from search_word w where w.plain = p.plain);
end
$$;

-- keep_search_entries enters the texts of records anew.
create function keep_search_entries(of_origin text, ids uuid[]) returns void
language plpgsql
as $$
begin
    if of_origin = 'actor' then
        -- Whoever else names the same actors waits here, and then sees these names.
        perform from actor a where a.id = any(ids) order by a.id for no key update;
    end if;

    with gone as (
        delete from search_entry e using unnest(ids) as changed (id) where e.record_id = changed.id
        returning e.id, e.record_kind, e.words
    )
    delete from search_posting p
    using gone g cross join lateral unnest(g.words) as w (word)
    where p.word = w.word and p.record_kind = g.record_kind and p.entry_id = g.id;

    perform add_search_entries(of_origin, ids);
end
$$;

-- The arguments are the table of the record, and the column with its id.
create function search_changed() returns trigger
language plpgsql
as $$
declare
    ids uuid[];
begin
    execute format('select array(select distinct %I from changed)', tg_argv[1]) into ids;
    perform keep_search_entries(tg_argv[0], ids);
    return null;
end
$$;

-- Some updates change no text that is searched: a trigger keeps a number in the row, or the voice of a source.
create function search_updated() returns trigger
language plpgsql
as $$
declare
    wordless text[] := array['held_since', 'killed_at_least', 'voice_id'];
    ids uuid[];
begin
    execute format('
        select array(
            select distinct c.%1$I
            from changed c
            left join was w on w.id = c.id
            where to_jsonb(w) - $1 is distinct from to_jsonb(c) - $1)', tg_argv[1]) into ids using wordless;
    if ids <> '{}' then
        perform keep_search_entries(tg_argv[0], ids);
    end if;
    return null;
end
$$;

do $$
declare
    searched text[];
begin
    foreach searched slice 1 in array array[
        ['actor', 'actor', 'id'], ['actor_name', 'actor', 'actor_id'], ['place', 'place', 'id'],
        ['country', 'country', 'id'], ['incident', 'incident', 'id'], ['election', 'election', 'id'],
        ['dispute', 'dispute', 'id'], ['source', 'source', 'id']]
    loop
        execute format(
            'create trigger search_%1$s_inserted after insert on %1$I referencing new table as changed'
            ' for each statement execute function search_changed(%2$L, %3$L)', searched[1], searched[2], searched[3]);
        execute format(
            'create trigger search_%1$s_updated after update on %1$I referencing old table as was new table as changed'
            ' for each statement execute function search_updated(%2$L, %3$L)', searched[1], searched[2], searched[3]);
        execute format(
            'create trigger search_%1$s_deleted after delete on %1$I referencing old table as changed'
            ' for each statement execute function search_changed(%2$L, %3$L)', searched[1], searched[2], searched[3]);
    end loop;
end
$$;

-- A name that goes to another actor is the first one's no longer.
create trigger search_actor_name_moved after update on actor_name referencing old table as changed
    for each statement execute function search_changed('actor', 'actor_id');
