package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * An edit to be sent, and what it leaves in the database if it is made.
 *
 * @param mutation its field
 * @param of the kind of report it is about, by the mutation that makes these
 * @param report the report that it retires, null for none
 * @param mark stands in a text of it, and nowhere else
 * @param times how often the mark is there
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
            case "reportSeats", "reportDisputeStep", "reportAccount", "recordDispute" ->
                Character.toUpperCase(mutation.charAt(0))
                        + mutation.substring(1).replaceAll("(Report|Record)$", "Input");
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

    /** Whether the answer may be that somebody else was first. */
    boolean mayBeRefused(String code) {
        return mutation.equals("correctElection") && code.equals("CONFLICT")
                || (TOUCHING.contains(mutation) || report != null) && code.equals("NOT_FOUND");
    }

    /** What everybody may count on from now on. */
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
