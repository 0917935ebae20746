package org.ballotwatch.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.text.Excerpt;

/** Reads the entries that give actors further names. */
public final class NameReader {
    private final Map<String, AssignedName> seen = new HashMap<>();

    private record AssignedName(String actor, String where) {}

    /** Returns null if an actor that was merged into this one already has the same name. */
    public ActorName read(AddActorNameInput input, Entry entry) {
        ActorName name = new ActorName();
        name.uuid = IdentifiedEntity.newUuid();
        KeyResolver.ResolvedKey actor = InputFields.of(input).refer(input, "actor", entry);
        name.actorId = actor == null ? null : actor.uuid();
        name.name = input.name;
        name.kind = input.kind;
        name.language = input.language;
        CellChecks.language(entry, input.language);
        AssignedName before =
                seen.putIfAbsent(name.actorId + " " + name.name, new AssignedName(input.actor, entry.where()));
        if (before != null && !Objects.equals(before.actor(), input.actor)) {
            return null;
        }
        if (before != null && name.actorId != null && name.name != null) {
            entry.problem("name", Excerpt.quoted(name.name) + " is already given to this actor in " + before.where());
        }
        return name;
    }
}
