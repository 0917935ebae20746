package org.ballotwatch.dataset.casebook;

import java.util.HashMap;
import java.util.Map;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.actor.NameKind;
import org.ballotwatch.identity.Identified;

/** Reads the rows that give actors further names. */
final class NameRows {
    private final Keys keys;
    private final Map<String, Line> seen = new HashMap<>();

    NameRows(Keys keys) {
        this.keys = keys;
    }

    ActorName read(Line line) {
        ActorName name = new ActorName();
        name.uuid = Identified.newUuid();
        line.required("actor");
        name.actorId = keys.id(line, "actor", Kind.actors());
        name.name = line.required("name");
        name.kind = line.requiredWord("kind", NameKind.class);
        name.language = line.text("language");
        Checks.language(line);
        Line before = seen.putIfAbsent(name.actorId + " " + name.name, line);
        if (before != null && name.actorId != null && name.name != null) {
            line.problem("name", "'" + name.name + "' is given to this actor in " + before.where() + " already");
        }
        return name;
    }
}
