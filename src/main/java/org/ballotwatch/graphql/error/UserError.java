package org.ballotwatch.graphql.error;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Why a mutation did nothing: what was wrong in its input, and what would be right.")
public record UserError(
        @NonNull @Description("Path of the argument, from the outermost name inwards: [\"input\", \"name\"].")
        List<@NonNull String> path,

        @NonNull @Description("What was wrong and what would be right, for people.")
        String message,

        @NonNull @Description("The kind of error, for programs.")
        ErrorCode code) {

    /** @param path with dots, as refusals name their argument: {@code input.name} */
    public static UserError of(ErrorCode code, String path, String message) {
        return new UserError(List.of(path.split("\\.")), message, code);
    }

    public static UserError of(Refusal refusal) {
        return of(refusal.code(), refusal.argument() == null ? "input" : refusal.argument(), refusal.getMessage());
    }
}
