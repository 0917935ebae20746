package org.ballotwatch.identity;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ballotwatch.database.Query;
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
            return new RecordReference(parameter, kind, GlobalId.decode(argument, text, kind, what), null, null);
        }
        if (text.startsWith(PREFIX)) {
            throw Refusal.argument(argument, Excerpt.quoted(text) + " is not a slug, such as slug:baghdad");
        }
        Scheme scheme = Scheme.of(argument, text.substring(0, colon));
        return new RecordReference(parameter, kind, null, scheme, text.substring(colon + 1));
    }

    /** {@code external_id} refers to each table by its name and "_id". */
    private String table() {
        return switch (kind) {
            case 'A' -> "actor";
            case 'D' -> "dispute";
            case 'E' -> "election";
            case 'I' -> "incident";
            case 'L' -> "place";
            case 'S' -> "source";
            default -> throw new IllegalStateException("No filter names a record of kind " + kind);
        };
    }

    /** Returns SQL of the id of the record, or of the one that it was merged into; null if there is none. */
    public String sql() {
        return "(select coalesce(named.merged_into_id, named.id) from " + table() + " named where named.id = " + id()
                + ")";
    }

    private String id() {
        if (uuid != null) {
            return ":" + parameter;
        }
        return scheme == null
                ? "(select n.record_id from record_slug n where n.kind = '%s' and n.slug = :%s)"
                        .formatted(kind, parameter)
                : "(select x.%1$s_id from external_id x where x.scheme = :%2$sScheme and x.value = :%2$s)"
                        .formatted(table(), parameter);
    }

    public Query bind(Query query) {
        if (uuid != null) {
            return query.bind(parameter, uuid);
        }
        query.bind(parameter, Objects.requireNonNull(value));
        return scheme == null ? query : query.bind(parameter + "Scheme", scheme.text());
    }
}
