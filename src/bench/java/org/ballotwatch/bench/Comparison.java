package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    static void check(Shape shape, Contender service, List<Contender> others) throws Exception {
        int answers = Math.min(ANSWERS, shape.variables().size());
        for (int i = 0; i < answers; i++) {
            String ours = service.answer(shape, i);
            JsonNode our = JSON.readTree(ours);
            for (Contender other : others) {
                String theirs = other.answer(shape, i);
                JsonNode their = JSON.readTree(theirs);
                boolean same =
                        other.sameNames() ? our.equals(LOOSELY, their) : sameValues(our, their, service.database());
                if (!same || our.has("errors")) {
                    throw new IllegalStateException("%s differs for %s%nservice: %s%n%s: %s"
                            .formatted(shape.name(), shape.variables().get(i), ours, other.name(), theirs));
                }
            }
        }
    }

    /** Returns whether the same values come in the same order; another schema names and nests them in its own way. */
    private static boolean sameValues(JsonNode our, JsonNode their, Database database) throws Exception {
        List<String> ours = values(our);
        List<String> theirs = values(their);
        if (ours.equals(theirs)) {
            return true;
        }
        Map<String, Integer> numbers = PeerSchema.numbers(database, ids(our, new TreeSet<>()));
        ours.replaceAll(value -> numbers.containsKey(value) ? numbers.get(value).toString() : value);
        return ours.equals(theirs);
    }

    /** The values but null, since one schema has a null object where the other has several null values. */
    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isContainerNode()) {
            node.forEach(child -> values.addAll(values(child)));
        } else if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            values.add(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (!node.isNull()) {
            values.add(node.asText());
        }
        return values;
    }

    private static Set<String> ids(JsonNode node, Set<String> into) {
        node.findValues("id").forEach(id -> into.add(id.asText()));
        return into;
    }
}
