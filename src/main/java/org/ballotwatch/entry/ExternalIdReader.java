package org.ballotwatch.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.identity.Scheme;
import org.ballotwatch.text.Excerpt;

/** Reads entries of external ids. An external id belongs to one record only. */
public final class ExternalIdReader {
    private final Map<String, UUID> inDatabase;
    private final Map<String, AssignedId> seen = new HashMap<>();

    private record AssignedId(String record, String where) {}

    public ExternalIdReader(ReferenceData reference) {
        this.inDatabase = reference.externalIds();
    }

    /** Returns null if there is nothing to store: the row is faulty, or the database has the id. */
    public ExternalId read(AddExternalIdInput input, Entry entry) {
        String scheme = scheme(input.scheme, entry);
        String value = input.value;
        KeyResolver.ResolvedKey record = InputFields.of(input).refer(input, "record", entry);
        if (scheme == null || value == null || record == null) {
            return null;
        }
        AssignedId before = seen.putIfAbsent(scheme + ":" + value, new AssignedId(input.record, entry.where()));
        UUID owner = inDatabase.get(scheme + ":" + value);
        if (before != null) {
            entry.problem(
                    "value",
                    Excerpt.quoted(value) + " is already given to " + Excerpt.quoted(before.record()) + " in "
                            + before.where());
        } else if (owner != null && !owner.equals(record.uuid())) {
            entry.problem("value", Excerpt.quoted(value) + " already belongs to another record in the database");
        }
        return owner == null ? of(scheme, value, record) : null;
    }

    private static String scheme(String scheme, Entry entry) {
        if (scheme == null) {
            return null;
        }
        if (Scheme.CASEBOOK.text().equals(scheme)) {
            entry.problem("scheme", "'casebook' is reserved for record keys and cannot be added");
            return null;
        }
        if (Arrays.stream(Scheme.values()).noneMatch(known -> known.text().equals(scheme))) {
            entry.problem("scheme", Excerpt.quoted(scheme) + " is not one of " + Scheme.all());
            return null;
        }
        return scheme;
    }

    public static ExternalId of(String scheme, String value, KeyResolver.ResolvedKey record) {
        ExternalId id = new ExternalId();
        id.uuid = IdentifiedEntity.newUuid();
        id.scheme = scheme;
        id.value = value;
        id.sourceId = record.ifAny(KeyedKind.SOURCE);
        id.placeId = record.ifAny(KeyedKind.PLACE);
        id.actorId = record.ifAny(KeyedKind.actors());
        id.electionId = record.ifAny(KeyedKind.ELECTION);
        id.incidentId = record.ifAny(KeyedKind.INCIDENT);
        id.disputeId = record.ifAny(KeyedKind.DISPUTE);
        return id;
    }
}
