package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.editing.input.WithdrawExternalIdInput;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.ExternalId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes names and external ids of records. */
final class IdentifierWriter {
    private final Mutiny.Session session;

    IdentifierWriter(Mutiny.Session session) {
        this.session = session;
    }

    Uni<Void> write(Edit.Identity edit, ValidatedIdentityEdits validated) {
        GlobalId record = validated.records.get(edit);
        if (edit instanceof Edit.NewName) {
            return add(validated.names.get(edit), edit.path() + ".name");
        } else if (edit instanceof Edit.WithdrawnName withdrawn) {
            return withdraw(record.uuid(), withdrawn.input().name, edit.path() + ".name");
        } else if (edit instanceof Edit.NewExternalId) {
            return add(validated.externalIds.get(edit), record.uuid(), edit.path() + ".value");
        }
        return withdraw(record.uuid(), ((Edit.WithdrawnExternalId) edit).input(), edit.path() + ".value");
    }

    private Uni<Void> add(ActorName name, String path) {
        if (name == null) {
            throw new Rejection(ErrorCode.CONFLICT, path, "Another edit in this batch adds the same name");
        }
        return session.createNativeQuery("""
                        select count(*)
                        from actor a
                        left join actor_name n on n.actor_id = a.id and n.name = :name
                        where a.id = :actor and (a.name = :name or n.id is not null)""", Long.class)
                .setParameter("actor", name.actorId)
                .setParameter("name", name.name)
                .getSingleResult()
                .invoke(count -> Rejection.when(count > 0, ErrorCode.CONFLICT, path, "The actor already has this name"))
                .chain(() -> session.persist(name))
                .chain(session::flush);
    }

    private Uni<Void> withdraw(UUID actor, String name, String path) {
        return session.createNativeQuery("delete from actor_name where actor_id = :actor and name = :name")
                .setParameter("actor", actor)
                .setParameter("name", name)
                .executeUpdate()
                .invoke(count -> Rejection.when(
                        count == 0,
                        ErrorCode.NOT_FOUND,
                        path,
                        "The actor has no such other name; change the main name with a correction"))
                .replaceWithVoid();
    }

    private Uni<Void> add(ExternalId id, UUID record, String path) {
        return session.createNativeQuery("""
                        select coalesce(source_id, place_id, election_id, incident_id, dispute_id, actor_id, country_id)
                        from external_id
                        where scheme = :scheme and value = :value""", UUID.class)
                .setParameter("scheme", id.scheme)
                .setParameter("value", id.value)
                .getSingleResultOrNull()
                .invoke(owner -> Rejection.when(
                        owner != null,
                        ErrorCode.CONFLICT,
                        path,
                        record.equals(owner)
                                ? "The record already has this external id"
                                : "This external id already belongs to another record"))
                .chain(() -> session.persist(id))
                .chain(session::flush);
    }

    private Uni<Void> withdraw(UUID record, WithdrawExternalIdInput input, String path) {
        return session.createNativeQuery("""
                        delete from external_id
                        where scheme = :scheme and value = :value
                          and coalesce(source_id, place_id, election_id, incident_id, dispute_id, actor_id) = :record""")
                .setParameter("scheme", input.scheme)
                .setParameter("value", input.value)
                .setParameter("record", record)
                .executeUpdate()
                .invoke(count -> Rejection.when(
                        count == 0, ErrorCode.NOT_FOUND, path, "The record does not have this external id"))
                .replaceWithVoid();
    }
}
