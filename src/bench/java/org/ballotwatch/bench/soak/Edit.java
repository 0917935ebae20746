package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * An edit to be sent, and its trace in the database if it is made.
 *
 * @param mutation its field
 * @param the kind of the report it changes, by the mutation that creates it
 * @param report the report that it retires, null for none
 * @param mark a text that occurs only in this edit
 * @param times how often the mark must occur
 */
record Edit(Contest contest, String mutation, String of, String report, ObjectNode input, String mark, int times) {
    private static final Set<String> TOUCHING = Set.of("retireReport", "rankReport", "supersedeReport");

    Edit(Contest contest, String mutation, ObjectNode input, String mark) {
        this(contest, mutation, mutation, null, input, mark, 1);
    }

    String document() {
        return "mutation($input: " + inputType() + "!, $key: String) { " + mutation
                + "(input: $input, idempotencyKey: $key) { " + shown() + " userErrors { path message code } } }";
    }

    ObjectNode variables() {
        return Replica.JSON.createObjectNode().put("key", mark).set("input", input);
    }

    private String inputType() {
        return switch (mutation) {
            case "reportResult", "reportFigure" -> mutation.substring("report".length()) + "ReportInput";
            case "reportDisputeStep", "reportAccount" -> mutation.substring("report".length()) + "Input";
            case "recordDispute" -> "DisputeInput";
            default -> Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        };
    }

    private String shown() {
        return switch (mutation) {
            case "batch" -> "nodes { id }";
            case "recordDispute" -> "record { id }";
            case "correctElection" -> "record { id ... on Election { version } }";
            default -> "report { id }";
        };
    }

    /** Returns whether a conflict with another edit is a valid answer. */
    boolean mayBeRefused(String code) {
        return mutation.equals("correctElection") && code.equals("CONFLICT")
                || (TOUCHING.contains(mutation) || report != null) && code.equals("NOT_FOUND");
    }

    /** Records the effect of the edit, on which all others may rely from now on. */
    void acknowledged(JsonNode payload) {
        switch (mutation) {
            case "batch" -> contest.batches.add(mark);
            case "recordDispute" ->
                contest.made(mutation, payload.at("/record/id").asText());
            case "correctElection" ->
                contest.version.accumulateAndGet(payload.at("/record/version").asLong(), Math::max);
            case "retireReport", "supersedeReport" -> contest.retired(of, report);
            case "rankReport" -> {}
            default -> {
                contest.made(of, payload.at("/report/id").asText());
                if (report != null) {
                    contest.retired(of, report);
                }
            }
        }
    }
}
