package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.GlobalId;
import org.jspecify.annotations.Nullable;

/** A client's reference to one record: by its id or by an external id, never both. */
public record RecordLookup(
        @Nullable UUID uuid,
        @Nullable Scheme scheme,
        @Nullable String value) {

    /** @return null if the id belongs to another kind of record */
    private static @Nullable RecordLookup of(char kind, @Nullable String id, @Nullable ExternalIdInput externalId) {
        if ((id == null) == (externalId == null)) {
            throw Refusal.argument("id", "Give either id or externalId");
        }
        if (id == null) {
            return new RecordLookup(null, Scheme.of("externalId.scheme", externalId.scheme), externalId.value);
        }
        GlobalId global = GlobalId.decode("id", id);
        return global.kind() == kind ? new RecordLookup(global.uuid(), null, null) : null;
    }

    /** Reads the record, or returns null without a read if the id belongs to another kind of record. */
    public static <T> Uni<T> find(
            char kind, @Nullable String id, @Nullable ExternalIdInput externalId, Function<RecordLookup, Uni<T>> read) {
        RecordLookup lookup = of(kind, id, externalId);
        return lookup == null ? Uni.createFrom().nullItem() : read.apply(lookup);
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
