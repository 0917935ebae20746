package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** A filter's reference to one record: by its id, an external id such as {@code wikidata:Q796}, or a slug. */
public final class RecordReference {
    /**
     * No id has this form: an id begins with a letter of its kind, which base64 writes as a capital. A single word is more
     * often a mistake than a slug, so it needs the prefix.
     */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+|slug:[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]{1,80}");

    private static final String PREFIX = "slug:";

    /** Stands for any kind of record. */
    private static final char ANY = '*';

    /** The only records that are never merged. */
    private static final String COUNTRY = "country";

    private static final Map<Character, String> TABLES = Map.of(
            'A', "actor", 'C', COUNTRY, 'D', "dispute", 'E', "election", 'I', "incident", 'L', "place", 'S', "source");

    private final String parameter;
    private final char kind;
    private final @Nullable UUID uuid;
    private final @Nullable Scheme scheme;
    private final @Nullable String value;

    private RecordReference(
            String parameter, char kind, @Nullable UUID uuid, @Nullable Scheme scheme, @Nullable String value) {
        this.parameter = parameter;
        this.kind = kind;
        this.uuid = uuid;
        this.scheme = scheme;
        this.value = value;
    }

    /**
     * Reads a reference to a record of one kind.
     *
     * @param argument such as {@code filter.election}; its last part becomes the name of the bound value
     * @param what the kind with its article, such as "an election"
     */
    public static RecordReference of(String argument, String text, char kind, String what) {
        RecordReference found = read(argument, text, kind, what);
        if (found.kind != kind) {
            throw unreadable(argument, text, what);
        }
        return found;
    }

    /** Reads a reference to a record of any kind, or the id of a report. */
    public static RecordReference ofAny(String argument, String text) {
        return read(argument, text, ANY, "a record");
    }

    private static RecordReference read(String argument, String text, char kind, String what) {
        String parameter = argument.substring(argument.lastIndexOf('.') + 1);
        if (SLUG.matcher(text).matches()) {
            String slug = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
            return new RecordReference(parameter, kind, null, null, slug);
        }
        if (WORD.matcher(text).matches()) {
            throw Refusal.argument(
                    argument, Excerpt.quoted(text) + " is not an id; a slug of one word is written " + PREFIX + text);
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            GlobalId id = GlobalId.orNull(text);
            if (id == null) {
                throw unreadable(argument, text, what);
            }
            return new RecordReference(parameter, id.kind(), id.uuid(), null, null);
        }
        if (text.startsWith(PREFIX)) {
            throw Refusal.argument(argument, Excerpt.quoted(text) + " is not a slug, such as slug:baghdad");
        }
        Scheme scheme = Scheme.of(argument, text.substring(0, colon));
        return new RecordReference(parameter, kind, null, scheme, text.substring(colon + 1));
    }

    private static Refusal unreadable(String argument, String text, String what) {
        return Refusal.argument(
                argument,
                argument + " " + Excerpt.quoted(text) + " does not name " + what
                        + ": give its id, its slug as slug:word, or an external id as scheme:value");
    }

    /** Returns whether it may name a record or report of this kind. */
    public boolean mayBe(char kind) {
        return this.kind == kind || this.kind == ANY;
    }

    /** Returns SQL of the id of the record, or of the one that it was merged into; null if there is none. */
    public String sql() {
        return sql(kind);
    }

    /** Returns the same, if it is a record of this kind. */
    public String sql(char kind) {
        String table = TABLES.get(kind);
        return table == null || table.equals(COUNTRY)
                ? id(kind)
                : "(select coalesce(named.merged_into_id, named.id) from " + table + " named where named.id = "
                        + id(kind) + ")";
    }

    /** Returns a statement for the id of the record, or of the one that it was merged into. */
    public String canonicalIds() {
        return "select " + sql();
    }

    /** Returns a statement for the ids of all records with this name, and not of those that they were merged into. */
    public String ids() {
        if (kind != ANY) {
            return "select " + id(kind) + "::uuid";
        }
        return "select named.id from (" + kindsAndIds() + ") as named";
    }

    /** Returns the ids of all records with this name, which is no id itself. */
    public Uni<List<GlobalId>> records(Snapshot snapshot) {
        return snapshot.list(
                bind(new Query(kindsAndIds())), row -> new GlobalId(row.text().charAt(0), row.uuid()));
    }

    private String kindsAndIds() {
        if (scheme == null) {
            // The kinds make it a search in the primary key.
            return "select n.kind, n.record_id as id from record_slug n where n.kind in (%s) and n.slug = :%s"
                    .formatted(perKind(kind -> "'" + kind + "'"), parameter);
        }
        String ids = perKind(kind -> "('%s', x.%s_id)".formatted(kind, TABLES.get(kind)));
        return """
                select k.kind, k.id
                from external_id x
                cross join lateral (values %2$s) as k (kind, id)
                where x.scheme = :%1$sScheme and x.value = :%1$s and k.id is not null""".formatted(parameter, ids);
    }

    private static String perKind(Function<Character, String> sql) {
        return TABLES.keySet().stream().sorted().map(sql).collect(Collectors.joining(", "));
    }

    private String id(char kind) {
        if (uuid != null) {
            return ":" + parameter;
        }
        if (scheme == null) {
            return "(select n.record_id from record_slug n where n.kind = '%s' and n.slug = :%s)"
                    .formatted(kind, parameter);
        }
        String table = TABLES.get(kind); // nothing else has external ids
        return "(select %1$s from external_id x where x.scheme = :%2$sScheme and x.value = :%2$s)"
                .formatted(table == null ? "null::uuid" : "x." + table + "_id", parameter);
    }

    public Query bind(Query query) {
        if (uuid != null) {
            return query.bind(parameter, uuid);
        }
        query.bind(parameter, Objects.requireNonNull(value));
        return scheme == null ? query : query.bind(parameter + "Scheme", scheme.text());
    }
}
