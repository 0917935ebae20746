package org.ballotwatch.editing;

import java.util.List;
import java.util.Set;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.UserError;

/**
 * An edit and its input.
 *
 * @param input null for an edit without one; for a correction, the whole corrected record
 */
record EditRow(Edit edit, Object input) {

    /** Adds every problem to the errors, with the path of its field. */
    Entry.Form form(List<UserError> errors) {
        return new Entry.Form() {
            @Override
            public void problem(String field, String message) {
                errors.add(UserError.of(
                        ErrorCode.INVALID_ARGUMENT,
                        field == null ? edit.path() : at() + "." + field,
                        sentence(field, message)));
            }

            @Override
            public boolean gives(String field) {
                return !(edit instanceof Edit.Correction correction)
                        || correction.input().set().fields().contains(field);
            }
        };
    }

    /** A message either continues the field's name or is a sentence by itself. */
    private static String sentence(String field, String message) {
        if (field == null) {
            return "This " + message;
        }
        if (Character.isLowerCase(message.charAt(0))) {
            return field + " " + message;
        }
        return Character.isUpperCase(message.charAt(0)) ? message : field + ": " + message;
    }

    /** The values of a correction are one level below it. */
    private String at() {
        return edit instanceof Edit.Correction ? edit.path() + ".set" : edit.path();
    }

    /** The ids and keys of the records that it refers to. */
    Set<String> references() {
        return input == null ? Set.of() : InputFields.of(input).references(input);
    }
}
