package org.ballotwatch.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.UserError;

/** An edit laid out as the row of a casebook that would say the same. */
record EditRow(Edit edit, Map<String, String> cells) {

    /** Whatever is wrong with it goes to the errors, each at its field. */
    Entry entry(String kind, List<UserError> errors) {
        return new Entry(kind, edit.path(), cells, new Fields(errors));
    }

    private final class Fields implements Entry.Form {
        private final List<UserError> errors;

        private Fields(List<UserError> errors) {
            this.errors = errors;
        }

        @Override
        public void problem(String column, String message) {
            String field = column == null ? null : InputCells.field(column);
            errors.add(UserError.of(
                    ErrorCode.INVALID_ARGUMENT,
                    field == null ? edit.path() : at() + "." + field,
                    field == null ? "This " + message : field + ": " + message));
        }

        @Override
        public String named(String column) {
            return InputCells.field(column);
        }

        @Override
        public boolean gives(String column) {
            return !(edit instanceof Edit.Correction made)
                    || made.input().set().fields().contains(InputCells.field(column));
        }
    }

    /** The values of a correction stand one level below it. */
    private String at() {
        return edit instanceof Edit.Correction ? edit.path() + ".set" : edit.path();
    }

    /** What it names by id or by key; its own key too, which might be taken. */
    Set<String> references() {
        Set<String> named = new HashSet<>();
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty() && (InputCells.REFERENCES.contains(column) || column.equals("key"))) {
                named.add(cell);
            }
        });
        return named;
    }
}
