package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.bench.Contender.Requests;

/**
 * One query with many sets of variables.
 *
 * @param variables those of the query
 * @param parameters those of the limits' SQL, as JSON arrays
 */
record Shape(String name, List<JsonNode> variables, List<String> parameters) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Shape of(Path folder, Database database) throws IOException, SQLException {
        List<JsonNode> variables = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (List<String> row : database.rows(Files.readString(folder.resolve("variables.sql")))) {
            variables.add(JSON.readTree(row.get(0)));
            parameters.add(row.get(1));
        }
        return new Shape(folder.getFileName().toString(), variables, parameters);
    }

    /** @param shapes a folder of shapes: an earlier build may have other names */
    Requests graphql(Path shapes) {
        return graphql(shapes.resolve(name).resolve("query.graphql"), variables);
    }

    static Requests graphql(Path query, List<JsonNode> variables) {
        try {
            ObjectNode body = JSON.createObjectNode().put("query", Files.readString(query));
            return new Requests(
                    "/graphql",
                    variables.stream()
                            .map(each -> body.<ObjectNode>set("variables", each).toString())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
