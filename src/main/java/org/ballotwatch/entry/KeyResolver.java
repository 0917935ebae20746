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

/** Resolves the keys of a casebook to records of its own files or of the database. */
public final class KeyResolver {
    /**
     * @param uuid the id of the record that the key refers to
     * @param own the id of the record with the key; differs from {@code uuid} if it was merged into another
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

    /** The position at which each key of this casebook is defined. */
    private final Map<String, String> own = new LinkedHashMap<>();

    private final Set<KeyedKind> incomplete = EnumSet.noneOf(KeyedKind.class);

    /** @param inDatabase the existing keys, whose records keep their ids */
    public KeyResolver(Map<String, ResolvedKey> inDatabase) {
        known = new HashMap<>(inDatabase);
    }

    /** Announces a key that a later entry defines, so that earlier entries can refer to it. */
    public void announce(String key, KeyedKind kind) {
        known.computeIfAbsent(key, k -> new ResolvedKey(kind, IdentifiedEntity.newUuid()));
    }

    /** Marks kinds with unreadable entries. An unknown key may belong to one of those entries. */
    public void incomplete(Collection<KeyedKind> kinds) {
        incomplete.addAll(kinds);
    }

    /** The id of the record that this entry describes; an existing record keeps its id. */
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
     * Explains why a reference does not name a record of these kinds.
     *
     * @param found the record that it names, or null
     */
    public static String missing(String reference, ResolvedKey found, KeyedKind... kinds) {
        return found == null
                ? "There is no " + KeyedKind.names(kinds) + " with the id or key " + Excerpt.quoted(reference)
                        + (reference.contains("|") ? "; this takes one, so leave out what follows the bar" : "")
                : Excerpt.quoted(reference) + " is " + KeyedKind.words(found.kind) + "; this takes "
                        + KeyedKind.words(kinds);
    }

    /** Null if it names no record. */
    public ResolvedKey find(String reference) {
        return known.get(reference);
    }

    /**
     * The record of one of these kinds that a field refers to; null if it is empty or names none, which is reported.
     */
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
