package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Comparator;

/** Holds the answers of the service and of the limit side by side, before anything is timed. */
final class Comparison {
    private static final int ANSWERS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** 0, 0.0 and 0.50 are written in many ways. */
    private static final Comparator<JsonNode> LOOSELY = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private Comparison() {}

    /** @throws IllegalStateException at the first answer that differs */
    static void check(Shape shape, Server service, Server limit) throws IOException, InterruptedException {
        int answers = Math.min(ANSWERS, shape.bodies().size());
        for (int i = 0; i < answers; i++) {
            String ours = service.post("/graphql", shape.bodies().get(i));
            String theirs = limit.post("/" + shape.name(), shape.limitBodies().get(i));
            if (!JSON.readTree(ours).equals(LOOSELY, JSON.readTree(theirs))) {
                throw new IllegalStateException("%s differs for %s%nservice: %s%nlimit:   %s"
                        .formatted(shape.name(), shape.limitBodies().get(i), ours, theirs));
            }
        }
    }
}
