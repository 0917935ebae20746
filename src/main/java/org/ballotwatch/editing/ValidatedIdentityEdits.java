package org.ballotwatch.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.editing.input.MergeActorsInput;
import org.ballotwatch.editing.input.SplitActorInput;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Keys;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Scheme;

/** What edits of names, external ids and mergers come to, read and checked, not yet written; plain Java. */
final class ValidatedIdentityEdits {
    private static final int MOST_REPORTS = 1_000;

    /** What goes from one actor to another. */
    record Pair(UUID from, UUID to) {}

    final Map<Edit, ActorName> names = new HashMap<>();
    final Map<Edit, ExternalId> externalIds = new HashMap<>();
    final Map<Edit, GlobalId> records = new HashMap<>();
    final Map<Edit, Pair> pairs = new HashMap<>();

    private final Keys keys;
    private final Entries entries;
    private final List<UserError> errors;

    ValidatedIdentityEdits(Keys keys, Entries entries, List<UserError> errors) {
        this.keys = keys;
        this.entries = entries;
        this.errors = errors;
    }

    /** @return what the edit is about; of no use if anything is wrong with it */
    GlobalId add(EditRow sheet, Entry entry) {
        Edit.Identity edit = (Edit.Identity) sheet.edit();
        if (edit instanceof Edit.Merge made) {
            return merge(made, made.input());
        } else if (edit instanceof Edit.Split made) {
            return split(made, made.input());
        } else if (edit instanceof Edit.NewName made) {
            names.put(edit, entries.name(made.input(), entry));
            return about(edit, keys.find(made.input().actor));
        } else if (edit instanceof Edit.NewExternalId made) {
            externalIds.put(edit, entries.externalId(made.input(), entry));
            return about(edit, keys.find(made.input().record));
        } else if (edit instanceof Edit.GoneName made) {
            return about(edit, actor(made.input().actor, edit.path() + ".actor"));
        }
        Edit.GoneExternalId made = (Edit.GoneExternalId) edit;
        checkScheme(edit.path() + ".scheme", made.input().scheme);
        Keys.Key record = keys.find(made.input().record);
        if (record == null) {
            error(ErrorCode.NOT_FOUND, edit.path() + ".record", "There is no such record; take its id or its key");
        }
        return about(edit, record);
    }

    private GlobalId about(Edit edit, Keys.Key record) {
        GlobalId id = record == null ? null : record.globalId();
        records.put(edit, id);
        return id;
    }

    private void checkScheme(String path, String scheme) {
        if (scheme == null) {
            return; // which is a problem already
        }
        try {
            if (Scheme.of(path, scheme) == Scheme.CASEBOOK) {
                error(ErrorCode.INVALID_ARGUMENT, path, "'casebook' is for the keys of records, which stay");
            }
        } catch (Refusal refusal) {
            errors.add(UserError.of(refusal));
        }
    }

    private GlobalId merge(Edit edit, MergeActorsInput input) {
        Keys.Key merged = actor(input.id, edit.path() + ".id");
        Keys.Key kept = actor(input.into, edit.path() + ".into");
        if (merged != null && merged.isMerged()) {
            error(ErrorCode.CONFLICT, edit.path() + ".id", "It was merged already, into " + text(merged.globalId()));
        } else if (merged != null && kept != null) {
            checkOther(kept, merged, edit.path() + ".into");
            pairs.put(edit, new Pair(merged.uuid(), kept.uuid()));
        }
        return about(edit, kept);
    }

    private GlobalId split(Edit edit, SplitActorInput input) {
        Keys.Key actor = actor(input.id, edit.path() + ".id");
        if ((input.former == null) == (input.to == null)) {
            error(ErrorCode.INVALID_ARGUMENT, edit.path() + ".former", "Give either former or to, one of the two");
            return null;
        }
        int reports = input.reports == null ? 0 : input.reports.size();
        if (reports > MOST_REPORTS || input.to != null && reports == 0) {
            error(ErrorCode.INVALID_ARGUMENT, edit.path() + ".reports", "Give 1 to " + MOST_REPORTS + " reports");
        }
        String field = input.former == null ? ".to" : ".former";
        Keys.Key other = actor(input.former == null ? input.to : input.former, edit.path() + field);
        if (actor == null || other == null) {
            return null;
        }
        if (input.to != null) {
            checkOther(other, actor, edit.path() + field);
        } else if (!other.isMerged() || !other.uuid().equals(actor.uuid())) {
            error(ErrorCode.INVALID_ARGUMENT, edit.path() + field, "It is not one that was merged into this one");
        }
        UUID to = input.to == null ? other.own() : other.uuid();
        pairs.put(edit, new Pair(actor.uuid(), to));
        return new GlobalId(other.globalId().kind(), to);
    }

    private void checkOther(Keys.Key other, Keys.Key actor, String path) {
        if (other.uuid().equals(actor.uuid())) {
            error(ErrorCode.INVALID_ARGUMENT, path, "This is the same one; take another");
        } else if (other.kind() != actor.kind()) {
            error(
                    ErrorCode.INVALID_ARGUMENT,
                    path,
                    "This is " + KeyedKind.words(other.kind()) + " and the other one is "
                            + KeyedKind.words(actor.kind()) + "; take two of one kind");
        }
    }

    private Keys.Key actor(String reference, String path) {
        Keys.Key found = keys.find(reference);
        if (found == null || found.ifAny(KeyedKind.actors()) == null) {
            error(ErrorCode.NOT_FOUND, path, "There is no such person, party or organization; take its id or its key");
            return null;
        }
        return found;
    }

    static String text(GlobalId id) {
        return GlobalId.encode(id.kind(), id.uuid());
    }

    private void error(ErrorCode code, String path, String message) {
        errors.add(UserError.of(code, path, message));
    }
}
