package org.ballotwatch.editing;

import java.util.List;
import java.util.Set;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.UserError;

/**
 * An edit and what is entered by it.
 *
 * @param input null for an edit that enters nothing; of a correction, the whole record as it is to be
 */
record EditRow(Edit edit, Object input) {

    /** Every problem goes to the errors, at its field. */
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

    /** A message that goes on after the field's name, or that is a sentence by itself. */
    private static String sentence(String field, String message) {
        if (field == null) {
            return "This " + message;
        }
        if (Character.isLowerCase(message.charAt(0))) {
            return field + " " + message;
        }
        return Character.isUpperCase(message.charAt(0)) ? message : field + ": " + message;
    }

    /** The values of a correction stand one level below it. */
    private String at() {
        return edit instanceof Edit.Correction ? edit.path() + ".set" : edit.path();
    }

    /** The records that it names, by id or by key. */
    Set<String> references() {
        return input == null ? Set.of() : InputFields.of(input).references(input);
    }
}
