package org.ballotwatch.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.editing.input.MergeRecordsInput;
import org.ballotwatch.editing.input.SplitRecordInput;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Scheme;
import org.ballotwatch.text.Excerpt;

/** Edits of names, external ids and mergers that are read and checked but not yet written; plain Java. */
final class ValidatedIdentityEdits {
    private static final int MOST_REPORTS = 1_000;

    /** The former and the new record of a move; both are the same if a record is withdrawn or restored. */
    record RecordPair(KeyedKind kind, UUID from, UUID to) {}

    final Map<Edit, ActorName> names = new HashMap<>();
    final Map<Edit, ExternalId> externalIds = new HashMap<>();
    final Map<Edit, GlobalId> records = new HashMap<>();
    final Map<Edit, RecordPair> pairs = new HashMap<>();

    private final KeyResolver keys;
    private final InputReader entries;
    private final List<UserError> errors;

    ValidatedIdentityEdits(KeyResolver keys, InputReader entries, List<UserError> errors) {
        this.keys = keys;
        this.entries = entries;
        this.errors = errors;
    }

    /** @return the subject of the edit; meaningless if the edit has a problem */
    GlobalId add(EditRow row, Entry entry) {
        Edit.Identity edit = (Edit.Identity) row.edit();
        if (edit instanceof Edit.Merge merge) {
            return merge(merge, merge.input());
        } else if (edit instanceof Edit.Split split) {
            return split(split, split.input());
        } else if (edit instanceof Edit.WithdrawnRecord withdrawn) {
            return single(edit, withdrawn.input().id);
        } else if (edit instanceof Edit.RestoredRecord restored) {
            return single(edit, restored.input().id);
        } else if (edit instanceof Edit.NewName newName) {
            names.put(edit, entries.name(newName.input(), entry));
            return about(edit, keys.find(newName.input().actor));
        } else if (edit instanceof Edit.NewExternalId newExternalId) {
            externalIds.put(edit, entries.externalId(newExternalId.input(), entry));
            return about(edit, keys.find(newExternalId.input().record));
        } else if (edit instanceof Edit.WithdrawnName withdrawn) {
            return about(edit, actor(withdrawn.input().actor, edit.path() + ".actor"));
        }
        Edit.WithdrawnExternalId withdrawn = (Edit.WithdrawnExternalId) edit;
        checkScheme(edit.path() + ".scheme", withdrawn.input().scheme);
        KeyResolver.ResolvedKey record = keys.find(withdrawn.input().record);
        if (record == null) {
            error(
                    ErrorCode.NOT_FOUND,
                    edit.path() + ".record",
                    "There is no record with the id or key " + Excerpt.quoted(withdrawn.input().record));
        }
        return about(edit, record);
    }

    private GlobalId about(Edit edit, KeyResolver.ResolvedKey record) {
        GlobalId id = record == null ? null : record.globalId();
        records.put(edit, id);
        return id;
    }

    private void checkScheme(String path, String scheme) {
        if (scheme == null) {
            return; // already reported as a problem
        }
        try {
            if (Scheme.of(path, scheme) == Scheme.CASEBOOK) {
                error(
                        ErrorCode.INVALID_ARGUMENT,
                        path,
                        "'casebook' is reserved for record keys and cannot be withdrawn");
            }
        } catch (Refusal refusal) {
            errors.add(UserError.of(refusal));
        }
    }

    private GlobalId single(Edit edit, String id) {
        KeyResolver.ResolvedKey record = record(id, edit.path() + ".id");
        if (record != null) {
            pairs.put(edit, new RecordPair(record.kind(), record.uuid(), record.uuid()));
        }
        return about(edit, record);
    }

    private GlobalId merge(Edit edit, MergeRecordsInput input) {
        KeyResolver.ResolvedKey merged = record(input.id, edit.path() + ".id");
        KeyResolver.ResolvedKey kept = record(input.into, edit.path() + ".into");
        if (merged != null && merged.isMerged()) {
            error(
                    ErrorCode.CONFLICT,
                    edit.path() + ".id",
                    "The record was already merged into " + text(merged.globalId()));
        } else if (merged != null && kept != null) {
            checkOther(kept, merged, edit.path() + ".into", "A record cannot be merged into itself");
            pairs.put(edit, new RecordPair(kept.kind(), merged.uuid(), kept.uuid()));
        }
        return about(edit, kept);
    }

    private GlobalId split(Edit edit, SplitRecordInput input) {
        KeyResolver.ResolvedKey record = record(input.id, edit.path() + ".id");
        if ((input.former == null) == (input.to == null)) {
            error(ErrorCode.INVALID_ARGUMENT, edit.path() + ".former", "Give either former or to");
            return null;
        }
        int reports = input.reports == null ? 0 : input.reports.size();
        if (reports > MOST_REPORTS || input.to != null && reports == 0) {
            error(
                    ErrorCode.INVALID_ARGUMENT,
                    edit.path() + ".reports",
                    String.format(Locale.ROOT, "reports must have 1 to %,d entries", MOST_REPORTS));
        }
        String field = input.former == null ? ".to" : ".former";
        KeyResolver.ResolvedKey other = record(input.former == null ? input.to : input.former, edit.path() + field);
        if (record == null || other == null) {
            return null;
        }
        if (input.to != null) {
            checkOther(other, record, edit.path() + field, "to must be another record than id");
        } else if (!other.isMerged() || !other.uuid().equals(record.uuid())) {
            error(ErrorCode.INVALID_ARGUMENT, edit.path() + field, "former was not merged into this record");
        }
        UUID to = input.to == null ? other.own() : other.uuid();
        pairs.put(edit, new RecordPair(record.kind(), record.uuid(), to));
        return new GlobalId(other.globalId().kind(), to);
    }

    private void checkOther(KeyResolver.ResolvedKey other, KeyResolver.ResolvedKey record, String path, String same) {
        if (other.uuid().equals(record.uuid())) {
            error(ErrorCode.INVALID_ARGUMENT, path, same);
        } else if (other.kind() != record.kind()) {
            error(
                    ErrorCode.INVALID_ARGUMENT,
                    path,
                    "This is " + KeyedKind.words(other.kind()) + ", but the other is " + KeyedKind.words(record.kind())
                            + "; both must be of one kind");
        }
    }

    private KeyResolver.ResolvedKey actor(String reference, String path) {
        KeyResolver.ResolvedKey found = keys.find(reference);
        if (found == null || found.ifAny(KeyedKind.actors()) == null) {
            error(ErrorCode.NOT_FOUND, path, KeyResolver.missing(reference, found, KeyedKind.actors()));
            return null;
        }
        return found;
    }

    private KeyResolver.ResolvedKey record(String reference, String path) {
        KeyResolver.ResolvedKey found = keys.find(reference);
        if (found == null) {
            error(ErrorCode.NOT_FOUND, path, "There is no record with the id or key " + Excerpt.quoted(reference));
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
