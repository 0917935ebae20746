package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Comparator;

/** Compares the answers of the service with those of another program, before anything is timed. */
final class Comparison {
    private static final int ANSWERS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Normalizes numbers: 0, 0.0 and 0.50 have several notations. */
    private static final Comparator<JsonNode> LOOSELY = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private Comparison() {}

    /** @throws IllegalStateException at the first answer that differs */
    static void check(Shape shape, Contender service, Contender other) throws IOException, InterruptedException {
        int answers = Math.min(ANSWERS, shape.bodies().size());
        for (int i = 0; i < answers; i++) {
            String ours = service.answer(shape, i);
            String theirs = other.answer(shape, i);
            if (!JSON.readTree(ours).equals(LOOSELY, JSON.readTree(theirs))) {
                throw new IllegalStateException("%s differs for %s%nservice: %s%n%s: %s"
                        .formatted(shape.name(), shape.limitBodies().get(i), ours, other.name(), theirs));
            }
        }
    }
}
