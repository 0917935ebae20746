package org.ballotwatch.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.text.Excerpt;

/** What the keys of a casebook stand for: records of its own files, or records that are in the database already. */
public final class KeyResolver {
    /**
     * @param uuid of the record that is meant
     * @param own of the record itself: another one while it is merged into that which is meant
     */
    public record ResolvedKey(KeyedKind kind, UUID uuid, UUID own) {
        ResolvedKey(KeyedKind kind, UUID uuid) {
            this(kind, uuid, uuid);
        }

        public GlobalId globalId() {
            return new GlobalId(kind.letter(), uuid);
        }

        public boolean isMerged() {
            return !uuid.equals(own);
        }

        public UUID ifAny(KeyedKind... kinds) {
            return Arrays.asList(kinds).contains(kind) ? uuid : null;
        }
    }

    private final Map<String, ResolvedKey> known;

    /** Where each key of this casebook is defined. */
    private final Map<String, String> own = new LinkedHashMap<>();

    private final Set<KeyedKind> incomplete = EnumSet.noneOf(KeyedKind.class);

    /** @param inDatabase records keep the ids they have there */
    public KeyResolver(Map<String, ResolvedKey> inDatabase) {
        known = new HashMap<>(inDatabase);
    }

    /** A key that an entry further on defines, so that entries before it can refer to it. */
    public void announce(String key, KeyedKind kind) {
        known.computeIfAbsent(key, k -> new ResolvedKey(kind, IdentifiedEntity.newUuid()));
    }

    /** Kinds of which not all entries could be read: a key that names nothing may be that of one of them. */
    public void incomplete(Collection<KeyedKind> kinds) {
        incomplete.addAll(kinds);
    }

    /** The id of the record that this entry describes, kept if it has one already. */
    public UUID define(Entry entry, String key, KeyedKind kind) {
        if (key == null) {
            return IdentifiedEntity.newUuid();
        }
        String before = own.putIfAbsent(key, entry.where());
        if (before != null) {
            entry.problem("key", Excerpt.quoted(key) + " is already defined in " + before + "; choose another");
            return IdentifiedEntity.newUuid();
        }
        ResolvedKey found = known.computeIfAbsent(key, k -> new ResolvedKey(kind, IdentifiedEntity.newUuid()));
        if (found.kind != kind) {
            entry.problem(
                    "key",
                    Excerpt.quoted(key) + " is already the key of " + KeyedKind.words(found.kind)
                            + " in the database; choose another");
        }
        return found.own;
    }

    /**
     * Why a reference does not name a record of these kinds.
     *
     * @param found what it names, null where it names nothing
     */
    public static String missing(String reference, ResolvedKey found, KeyedKind... kinds) {
        return found == null
                ? "There is no " + KeyedKind.names(kinds) + " with the id or key " + Excerpt.quoted(reference)
                : Excerpt.quoted(reference) + " is " + KeyedKind.words(found.kind) + "; this takes "
                        + KeyedKind.words(kinds);
    }

    /** Null where it names nothing. */
    public ResolvedKey find(String reference) {
        return known.get(reference);
    }

    /** The record of one of these kinds that a field names, null if it is empty or names none, which is reported. */
    ResolvedKey refer(Entry entry, String field, String key, KeyedKind... kinds) {
        if (key == null) {
            return null;
        }
        ResolvedKey found = known.get(key);
        if (found == null && Arrays.stream(kinds).noneMatch(incomplete::contains)) {
            entry.problem(field, missing(key, null, kinds));
        } else if (found != null && found.ifAny(kinds) == null) {
            entry.problem(field, missing(key, found, kinds));
            return null;
        }
        return found;
    }

    /** The records that this casebook describes, by key. */
    public Map<String, ResolvedKey> own() {
        Map<String, ResolvedKey> described = new LinkedHashMap<>();
        own.keySet().forEach(key -> described.put(key, known.get(key)));
        return described;
    }
}
