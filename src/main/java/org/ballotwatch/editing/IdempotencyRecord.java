package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.Fingerprint;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.text.PlainText;
import org.hibernate.reactive.mutiny.Mutiny;

/** The idempotency key of edits, so that a repeated request is executed once. */
record IdempotencyRecord(String key, byte[] digest) {
    private static final int LONGEST = 100;

    /** Null if no key was given. */
    static IdempotencyRecord of(String key, List<Edit> edits) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.codePointCount(0, key.length()) > LONGEST) {
            throw Refusal.argument("idempotencyKey", "idempotencyKey must have 1 to " + LONGEST + " characters");
        }
        String unstorable = StorableText.fault(key);
        String fault = unstorable == null ? PlainText.faultOfLine(key) : unstorable;
        if (fault != null) {
            throw Refusal.argument("idempotencyKey", "idempotencyKey " + fault);
        }
        String content = edits.stream().map(IdempotencyRecord::text).toList().toString();
        return new IdempotencyRecord(key, Fingerprint.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Edit edit) {
        if (edit instanceof Edit.NewRecord newRecord) {
            return newRecord.kind() + texts(newRecord.fields());
        }
        if (edit instanceof Edit.NewReport newReport) {
            return newReport.fields().getClass().getSimpleName()
                    + texts(newReport.fields())
                    + newReport.fields().supersedes;
        }
        if (edit instanceof Edit.Correction correction) {
            return correction.kind()
                    + correction.input().id
                    + correction.input().version
                    + correction.input().set().fields().stream().sorted().toList()
                    + texts(correction.input().set());
        }
        if (edit instanceof Edit.Identity identity) {
            return identity.getClass().getSimpleName() + texts(identity.input());
        }
        return edit.toString(); // all its fields are texts
    }

    /** Returns the first result of this key, or executes the edits. */
    Uni<List<GlobalId>> once(Mutiny.Session session, Principal by, OffsetDateTime now, Uni<List<GlobalId>> made) {
        return previousResult(session, by)
                .chain(before -> before == null
                        ? made.call(ids -> store(session, by, now, ids))
                        : Uni.createFrom().item(before));
    }

    /** The earlier result of this key, or null. */
    Uni<List<GlobalId>> previousResult(Mutiny.Session session, Principal by) {
        return session.createNativeQuery(
                        "select encode(digest, 'hex'), array_to_string(ids, ' ') from receipt where made_by_id = :by"
                                + " and key = :key",
                        Object[].class)
                .setParameter("by", by.id())
                .setParameter("key", key)
                .getSingleResultOrNull()
                .map(found -> found == null ? null : again(found));
    }

    private List<GlobalId> again(Object[] found) {
        if (!HexFormat.of().formatHex(digest).equals(found[0])) {
            throw new Rejection(
                    ErrorCode.CONFLICT,
                    "idempotencyKey",
                    "This idempotencyKey was already used with a different input; use a new one");
        }
        return Arrays.stream(found[1].toString().split(" "))
                .map(id -> GlobalId.decode("id", id))
                .toList();
    }

    private Uni<Void> store(Mutiny.Session session, Principal by, OffsetDateTime now, List<GlobalId> ids) {
        return session.createNativeQuery("insert into receipt (made_by_id, made_by, key, digest, ids, made_at)\n"
                        + " values (:id, :by, :key, :digest, :ids, :now)")
                .setParameter("id", by.id())
                .setParameter("by", by.name())
                .setParameter("key", key)
                .setParameter("digest", digest)
                .setParameter(
                        "ids",
                        ids.stream()
                                .map(id -> GlobalId.encode(id.kind(), id.uuid()))
                                .toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static <I> String texts(I input) {
        return InputFields.of(input).texts(input).toString();
    }
}
