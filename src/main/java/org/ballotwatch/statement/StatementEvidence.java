package org.ballotwatch.statement;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.event.PerKind;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.evidence.EvidenceRequest;

/** The evidence of statements about incidents and elections. */
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
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        return PerKind.read(
                        request.events(),
                        (column, ids) -> statements.about(request.context(), Set.of(column), ids, request.reports()))
                .flatMap(found -> speakers(request, found)
                        .map(speakers -> EvidenceRequest.each(found, statements -> evidence(statements, speakers))));
    }

    private Uni<Map<UUID, Actor>> speakers(EvidenceRequest request, Map<UUID, List<Statement>> found) {
        List<UUID> ids = found.values().stream()
                .flatMap(List::stream)
                .map(Statement::speakerKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return actors.byIds(request.context().snapshot(), ids);
    }

    private static List<Evidence> evidence(List<Statement> statements, Map<UUID, Actor> speakers) {
        return StatementGroup.of(statements, statement -> speaker(statement, speakers)).stream()
                .map(group -> Evidence.of(group.path(), group.summary(), 0.0, group.reports()))
                .toList();
    }

    private static String speaker(Statement statement, Map<UUID, Actor> speakers) {
        Actor speaker = speakers.get(statement.speakerKey());
        return speaker == null ? statement.speakerWords : speaker.getName();
    }
}
