package org.ballotwatch.bench;

import static java.util.Comparator.comparingInt;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A shape as statements that return flat rows, of which the JSON is built here. README.md describes {@code flat.sql}. */
final class FlatShape {
    private static final Pattern HEADER =
            Pattern.compile("^-- ([\\w.]+): (one|many)(?: by (\\w+))?$", Pattern.MULTILINE);

    private final List<Statement> statements = new ArrayList<>();
    private FlatLayout layout;

    FlatShape(String text) {
        List<MatchResult> headers = HEADER.matcher(text).results().toList();
        for (int i = 0; i < headers.size(); i++) {
            MatchResult header = headers.get(i);
            int end = i + 1 < headers.size() ? headers.get(i + 1).start() : text.length();
            Statement statement = new Statement(
                    i,
                    header.group(1),
                    header.group(2).equals("one"),
                    header.group(3),
                    text.substring(header.end(), end).strip(),
                    above(header.group(1)),
                    new ArrayList<>());
            statements.add(statement);
            if (statement.by() != null) {
                statement.above().children().add(statement);
            }
        }
    }

    private Statement above(String path) {
        return statements.stream()
                .filter(other -> path.startsWith(other.path() + "."))
                .max(comparingInt(other -> other.path().length()))
                .orElse(null);
    }

    /** Sends all statements of the first level at once, and those of a deeper level as soon as their keys are known. */
    Future<Buffer> answer(SqlClient client, Tuple variables) {
        Results results = new Results(statements.size());
        List<Future<?>> sent = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.by() == null) {
                sent.add(fetch(client, statement, variables, results));
            }
        }
        return Future.all(sent).map(done -> {
            if (layout == null && results.complete()) {
                layout = FlatLayout.of(statements, results);
            }
            // Where a level was empty, the columns below it are unknown, and so they are not needed.
            return (layout == null ? FlatLayout.of(statements, results) : layout).json(results);
        });
    }

    private Future<?> fetch(SqlClient client, Statement statement, Tuple parameters, Results results) {
        return client.preparedQuery(statement.sql()).execute(parameters).compose(rows -> {
            results.put(statement, rows);
            List<Future<?>> sent = new ArrayList<>(statement.children().size());
            for (Statement child : statement.children()) {
                UUID[] keys = keys(rows, child.by());
                if (keys.length > 0) {
                    sent.add(fetch(client, child, Tuple.of(keys), results));
                }
            }
            return sent.isEmpty() ? Future.succeededFuture() : Future.all(sent);
        });
    }

    private static UUID[] keys(RowSet<Row> rows, String column) {
        int at = rows.columnsNames().indexOf(column);
        Set<UUID> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.add(row.getUUID(at)));
        return keys.toArray(UUID[]::new);
    }

    /**
     * One statement.
     *
     * @param path its place in the answer
     * @param by the column of the statement above it whose values are its parameter and its first column; null if its
     *     parameters are the variables
     * @param above the statement in whose rows its own stand, null for none
     * @param children the statements that wait for its keys
     */
    record Statement(
            int number, String path, boolean one, String by, String sql, Statement above, List<Statement> children) {
        // Each is one of its kind, and the other way round children would refer to their parent for ever.
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /** The rows of each statement for one request. */
    static final class Results {
        private final RowSet<Row>[] rows;
        private final Map<Object, List<Row>>[] byKey;

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Results(int statements) {
            rows = new RowSet[statements];
            byKey = new Map[statements];
        }

        private void put(Statement statement, RowSet<Row> all) {
            rows[statement.number()] = all;
            if (statement.by() != null) {
                Map<Object, List<Row>> groups = new HashMap<>();
                for (Row row : all) {
                    groups.computeIfAbsent(row.getValue(0), none -> new ArrayList<>(4))
                            .add(row);
                }
                byKey[statement.number()] = groups;
            }
        }

        private boolean complete() {
            for (RowSet<Row> each : rows) {
                if (each == null) {
                    return false;
                }
            }
            return true;
        }

        /** The names of a statement's columns; none if it was not sent. */
        List<String> columns(Statement statement) {
            RowSet<Row> all = rows[statement.number()];
            return all == null ? List.of() : all.columnsNames();
        }

        Iterable<Row> all(Statement statement) {
            return rows[statement.number()];
        }

        Iterable<Row> of(Statement statement, Object key) {
            return byKey[statement.number()].getOrDefault(key, List.of());
        }
    }
}
