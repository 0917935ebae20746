package org.ballotwatch.entry;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.identity.IdentifiedEntity;

/** One kind of records: turns its input into an entity. Each kind has a bean of this type in its own package. */
public abstract class RecordType<T extends IdentifiedEntity, I extends RecordInput> {
    private final KeyedKind kind;
    private final Class<T> entity;
    private final EntityColumns<T> columns;
    private final InputFields<I> fields;

    protected RecordType(KeyedKind kind, Class<T> entity, Class<I> input) {
        this.kind = kind;
        this.entity = entity;
        this.columns = EntityColumns.of(entity);
        this.fields = InputFields.of(input);
    }

    /** Reports problems that concern several fields, and sets columns that have no field of the same name. */
    protected void complete(T record, I input, Entry entry) {}

    /**
     * The field that names the parent, a record of the same kind, which must not form cycles; null if there is none.
     */
    public String above() {
        return null;
    }

    @SuppressWarnings("unchecked")
    public final T read(RecordInput input, UUID id, Entry entry) {
        T record = columns.make();
        record.uuid = id;
        fields.fill((I) input, entry, columns, record);
        complete(record, (I) input, entry);
        return record;
    }

    /** The input that describes the current state of a record, given the codes of countries. */
    public final RecordInput describe(IdentifiedEntity record, Map<UUID, String> codes) {
        return fields.describe(entity.cast(record), columns, codes);
    }

    /** The input after a change of some of its fields. */
    @SuppressWarnings("unchecked")
    public final RecordInput corrected(RecordInput before, RecordInput given, Set<String> changed) {
        RecordInput corrected = fields.corrected((I) before, (I) given, changed);
        corrected.correctedFrom(before, changed);
        return corrected;
    }

    /** The id of the record that a field refers to. */
    @SuppressWarnings("unchecked")
    public final UUID referenced(IdentifiedEntity record, String field) {
        return (UUID) columns.get((T) record, EntityColumns.snake(field) + "_id");
    }

    /** The entered text of a field. */
    @SuppressWarnings("unchecked")
    public final String text(RecordInput input, String field) {
        return fields.texts((I) input).get(EntityColumns.snake(field));
    }

    public final KeyedKind kind() {
        return kind;
    }

    public final Class<T> entity() {
        return entity;
    }

    public final EntityColumns<T> columns() {
        return columns;
    }

    public final InputFields<I> fields() {
        return fields;
    }
}
