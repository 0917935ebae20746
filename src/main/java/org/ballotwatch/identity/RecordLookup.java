package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.node.ViewId;
import org.jspecify.annotations.Nullable;

/** A client's reference to one record: by its id, an external id or a slug, and by one of them only. */
public record RecordLookup(
        @Nullable UUID uuid,
        @Nullable Scheme scheme,
        @Nullable String value,
        @Nullable Slug slug) {

    /** A slug, with the letter of its kind. */
    public record Slug(char kind, String text) {}

    /**
     * Reads the record as the id and the field's arguments say; the arguments come first. Returns null without a read if
     * the id belongs to another kind of record.
     */
    public static <T> Uni<T> find(
            char kind,
            @Nullable String id,
            @Nullable ExternalIdInput externalId,
            @Nullable String slug,
            ResolverContext context,
            BiFunction<Snapshot, RecordLookup, Uni<T>> read) {
        if (Stream.of(id, externalId, slug).filter(Objects::nonNull).count() != 1) {
            throw Refusal.argument("id", "Give one of id, externalId and slug");
        }
        if (slug != null) {
            return read.apply(context.singleRead(), new RecordLookup(null, null, null, new Slug(kind, slug)));
        }
        if (id == null) {
            ExternalIdInput external = Objects.requireNonNull(externalId);
            Scheme scheme = Scheme.of("externalId.scheme", external.scheme);
            return read.apply(context.singleRead(), new RecordLookup(null, scheme, external.value, null));
        }
        ViewId seen = ViewId.decode("id", id);
        if (seen.id().kind() != kind) {
            return Uni.createFrom().nullItem();
        }
        RecordView view = seen.view().overriddenBy(context.arguments(RecordView.class));
        if (!seen.view().isDefault()) {
            context.below(0, view);
        }
        return read.apply(
                context.singleRead().asOf(view.recordedAsOf()),
                new RecordLookup(seen.id().uuid(), null, null, null));
    }

    /** A condition on the record's table, given its alias and its column in {@code external_id}. */
    public String condition(String alias, String column) {
        if (slug != null) {
            return alias + ".id = (select n.record_id from record_slug n where n.kind = :kind and n.slug = :slug)";
        }
        return uuid != null
                ? alias + ".id = :id"
                : alias + ".id = (select x." + column
                        + " from external_id x where x.scheme = :scheme and x.value = :value)";
    }

    public Query bind(Query query) {
        if (slug != null) {
            return query.bind("kind", String.valueOf(slug.kind)).bind("slug", slug.text);
        }
        return uuid != null
                ? query.bind("id", uuid)
                : query.bind("scheme", Objects.requireNonNull(scheme).text()).bind("value", value);
    }
}
