package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.node.ViewId;
import org.jspecify.annotations.Nullable;

/** A client's reference to one record: by its id or by an external id, never both. */
public record RecordLookup(
        @Nullable UUID uuid,
        @Nullable Scheme scheme,
        @Nullable String value) {

    /**
     * Reads the record as the id and the field's arguments say; the arguments come first. Returns null without a read if
     * the id belongs to another kind of record.
     */
    public static <T> Uni<T> find(
            char kind,
            @Nullable String id,
            @Nullable ExternalIdInput externalId,
            ResolverContext context,
            BiFunction<Snapshot, RecordLookup, Uni<T>> read) {
        if ((id == null) == (externalId == null)) {
            throw Refusal.argument("id", "Give either id or externalId");
        }
        if (id == null) {
            ExternalIdInput external = Objects.requireNonNull(externalId);
            Scheme scheme = Scheme.of("externalId.scheme", external.scheme);
            return read.apply(context.singleRead(), new RecordLookup(null, scheme, external.value));
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
                new RecordLookup(seen.id().uuid(), null, null));
    }

    /** A condition on the record's table, given its alias and its column in {@code external_id}. */
    public String condition(String alias, String column) {
        return uuid != null
                ? alias + ".id = :id"
                : alias + ".id = (select x." + column
                        + " from external_id x where x.scheme = :scheme and x.value = :value)";
    }

    public Query bind(Query query) {
        return uuid != null
                ? query.bind("id", uuid)
                : query.bind("scheme", Objects.requireNonNull(scheme).text()).bind("value", value);
    }
}
