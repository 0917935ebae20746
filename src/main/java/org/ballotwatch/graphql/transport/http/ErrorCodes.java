package org.ballotwatch.graphql.transport.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.Map;
import org.ballotwatch.graphql.error.ErrorCode;

/** The code of an error that graphql-java itself made; errors of fields bring their own. */
final class ErrorCodes {
    private static final int LONGEST = 1_000;

    private ErrorCodes() {}

    static Map<String, Object> extensions(GraphQLError error) {
        Map<String, Object> own = error.getExtensions();
        return own != null && own.containsKey("code")
                ? own
                : Map.of("code", of(error).name());
    }

    private static ErrorCode of(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        return error instanceof AbortExecutionException
                ? ErrorCode.QUERY_TOO_COMPLEX
                : ErrorCode.GRAPHQL_VALIDATION_FAILED;
    }

    /** graphql-java quotes its own classes in messages; a client receives only the values. */
    static String message(GraphQLError error) {
        return plain(error.getMessage());
    }

    /** The other expressions take quadratic time, and a message may quote a whole request. */
    static String plain(String message) {
        String plain = message.replaceFirst("^Validation [eE]rror \\(\\w+(?:@\\[[^]]*])?\\) : ", "");
        return (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…")
                .replaceAll("\\w+Value\\{(?:name|value)='?([^'}]*)'?}", "$1")
                .replaceAll("\\w+(?:Value|Field)\\{.*}", "the given value")
                .replaceAll("\\b(?:Linked)?HashMap\\b|(?<=')Map(?=')", "object")
                .replaceAll("\\bArrayList\\b", "list")
                .replaceAll("(?<=['\\[])(?:Integer|Long|Double|BigInteger|BigDecimal)(?=['\\]])", "number")
                .replace("ANTLR error", "error")
                .replaceAll("SRGQL\\d+: ", "");
    }
}
