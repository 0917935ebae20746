package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One query with many sets of variables: the bodies to send to the service and those to send to the limit. */
record Shape(String name, List<String> bodies, List<String> limitBodies) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Shape of(Path folder, Database database) throws IOException, SQLException {
        String query = Files.readString(folder.resolve("query.graphql"));
        List<String> bodies = new ArrayList<>();
        List<String> limitBodies = new ArrayList<>();
        for (List<String> row : database.rows(Files.readString(folder.resolve("variables.sql")))) {
            bodies.add(JSON.writeValueAsString(Map.of("query", query, "variables", JSON.readTree(row.get(0)))));
            limitBodies.add(row.get(1));
        }
        return new Shape(folder.getFileName().toString(), bodies, limitBodies);
    }
}
