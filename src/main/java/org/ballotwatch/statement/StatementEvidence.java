package org.ballotwatch.statement;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.event.PerKind;
import org.ballotwatch.evidence.Asked;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;

/** What was said of incidents and elections. */
@Singleton
class StatementEvidence implements EvidenceKind {
    private final Statements statements;
    private final Actors actors;

    StatementEvidence(Statements statements, Actors actors) {
        this.statements = statements;
        this.actors = actors;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(Asked asked) {
        return PerKind.read(
                        asked.events(),
                        (column, ids) -> statements.about(asked.step(), Set.of(column), ids, asked.reports()))
                .flatMap(found -> speakers(asked, found)
                        .map(speakers -> Asked.each(found, statements -> evidence(statements, speakers))));
    }

    private Uni<Map<UUID, Actor>> speakers(Asked asked, Map<UUID, List<Statement>> found) {
        List<UUID> ids = found.values().stream()
                .flatMap(List::stream)
                .map(Statement::speakerKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return actors.byIds(asked.step().snapshot(), ids);
    }

    /** What several sources tell in the same words of ours is one thing that was said. */
    private static List<Evidence> evidence(List<Statement> statements, Map<UUID, Actor> speakers) {
        Map<List<String>, List<Statement>> said = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Actor speaker = speakers.get(statement.speakerKey());
            String name = speaker == null ? statement.speakerWords : speaker.getName();
            String path = Evidence.path("statements", name, statement.kind, statement.saidOn);
            said.computeIfAbsent(List.of(path, statement.summary), s -> new ArrayList<>())
                    .add(statement);
        }
        return said.entrySet().stream()
                .map(one -> Evidence.of(one.getKey().get(0), one.getKey().get(1), 0.0, one.getValue()))
                .toList();
    }
}
