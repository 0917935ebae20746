package org.ballotwatch.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.actor.NameKind;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.text.Excerpt;

/** Reads the entries that give actors further names. */
final class NameReader {
    private final Keys keys;
    private final Map<String, Given> seen = new HashMap<>();

    private record Given(String actor, String where) {}

    NameReader(Keys keys) {
        this.keys = keys;
    }

    /** Null where an actor that was merged into this one brings the same name. */
    ActorName read(Entry entry) {
        ActorName name = new ActorName();
        name.uuid = Identified.newUuid();
        entry.required("actor");
        name.actorId = keys.id(entry, "actor", KeyedKind.actors());
        name.name = entry.required("name");
        name.kind = entry.requiredWord("kind", NameKind.class);
        name.language = entry.text("language");
        Checks.language(entry);
        Given before = seen.putIfAbsent(name.actorId + " " + name.name, new Given(entry.text("actor"), entry.where()));
        if (before != null && !Objects.equals(before.actor(), entry.text("actor"))) {
            return null;
        }
        if (before != null && name.actorId != null && name.name != null) {
            entry.problem(
                    "name", Excerpt.quoted(name.name) + " is given to this actor in " + before.where() + " already");
        }
        return name;
    }
}
