package org.ballotwatch.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.text.PlainText;

/** Checks that the revision log can store the reasons of edits. */
final class ReasonCheck {
    static final int LONGEST = 1_000;

    private ReasonCheck() {}

    /** Adds all problems to the errors. */
    static void check(Edit edit, List<UserError> errors) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (edit instanceof Edit.Correction correction) {
            reasons.put("why", correction.input().why);
        } else if (edit instanceof Edit.Identity identity) {
            reasons.put("why", identity.input().why);
        } else if (edit instanceof Edit.OfReport ofReport) {
            reasons.put("reason", ofReport.reason());
            boolean required = edit instanceof Edit.Retirement || edit instanceof Edit.Supersession;
            if (required && ofReport.reason().isBlank()) {
                errors.add(UserError.of(ErrorCode.INVALID_ARGUMENT, edit.path() + ".reason", "reason is required"));
            }
        }
        reasons.forEach((field, text) -> check(edit.path() + "." + field, text, errors));
    }

    static void check(String path, String text, List<UserError> errors) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        if (text == null) {
            return;
        }
        String unstorable = StorableText.fault(text);
        String fault = unstorable == null ? PlainText.faultOfLines(text) : unstorable;
        if (fault != null) {
            errors.add(UserError.of(ErrorCode.INVALID_ARGUMENT, path, field + " " + fault));
        } else if (text.codePointCount(0, text.length()) > LONGEST) {
            errors.add(UserError.of(
                    ErrorCode.INVALID_ARGUMENT, path, field + " is longer than " + LONGEST + " characters"));
        }
    }
}
