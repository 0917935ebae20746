package org.ballotwatch.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.bench.FlatShape.Results;
import org.ballotwatch.bench.FlatShape.Statement;

/** Where each column and each list of rows stands in the JSON of an answer. */
final class FlatLayout {
    private final Part root;

    private FlatLayout(Part root) {
        this.root = root;
    }

    static FlatLayout of(List<Statement> statements, Results results) {
        Node root = new Node();
        Node data = root.child("data");
        Map<Statement, Node> rows = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Statement above = statement.above();
            Node from = above == null ? data : rows.get(above);
            String path = above == null
                    ? statement.path()
                    : statement.path().substring(above.path().length() + 1);
            Node row = new Node();
            rows.put(statement, row);
            from.descendant(path).list = list(statement, row, results);
            columns(statement, results, row);
        }
        return new FlatLayout(root.compiled());
    }

    Buffer json(Results results) {
        FlatJson json = new FlatJson();
        root.write(json, null, results);
        return json.buffer();
    }

    private static void columns(Statement statement, Results results, Node row) {
        List<String> columns = results.columns(statement);
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            boolean key =
                    statement.children().stream().anyMatch(child -> child.by().equals(column));
            if (!key && (i > 0 || statement.by() == null)) {
                row.column(column, i);
            }
        }
    }

    private static ListOf list(Statement statement, Node row, Results results) {
        int key =
                statement.by() == null ? -1 : results.columns(statement.above()).indexOf(statement.by());
        return new ListOf(statement, row, key);
    }

    /** A part of an answer; the row is null outside of rows. */
    private interface Part {
        void write(FlatJson json, Row row, Results results);
    }

    private record ListOf(Statement statement, Node row, int key) {
        Part compiled() {
            Part object = row.compiled();
            return (json, above, results) -> {
                Iterable<Row> rows = key < 0 ? results.all(statement) : results.of(statement, above.getValue(key));
                boolean first = true;
                if (!statement.one()) {
                    json.raw('[');
                }
                for (Row each : rows) {
                    if (!first) {
                        json.raw(',');
                    }
                    first = false;
                    object.write(json, each, results);
                }
                if (!statement.one()) {
                    json.raw(']');
                } else if (first) {
                    json.value(null);
                }
            };
        }
    }

    /** A value of the answer while its place is looked for: a column, a list of rows, or an object. */
    private static final class Node {
        private final Map<String, Node> members = new LinkedHashMap<>();
        private Part leaf;
        private ListOf list;
        private int presence = -1;

        Node child(String name) {
            return members.computeIfAbsent(name, none -> new Node());
        }

        Node descendant(String path) {
            Node node = this;
            for (String name : path.split("\\.")) {
                node = node.child(name);
            }
            return node;
        }

        /** @param alias a path; {@code a?.b} makes the object null with the column, {@code id:I} makes a global id */
        void column(String alias, int at) {
            String[] pathAndKind = alias.split(":");
            int optional = pathAndKind[0].indexOf('?');
            if (optional >= 0) {
                descendant(pathAndKind[0].substring(0, optional)).presence = at;
            }
            Node node = descendant(pathAndKind[0].replace("?", ""));
            if (pathAndKind.length == 2) {
                byte kind = (byte) pathAndKind[1].charAt(0);
                node.leaf = (json, row, results) -> json.id(kind, row.getUUID(at));
            } else {
                node.leaf = (json, row, results) -> json.value(row.getValue(at));
            }
        }

        Part compiled() {
            if (leaf != null) {
                return leaf;
            }
            if (list != null) {
                return list.compiled();
            }
            byte[][] names = new byte[members.size()][];
            Part[] parts = new Part[names.length];
            int count = 0;
            for (Map.Entry<String, Node> member : members.entrySet()) {
                String name = (count == 0 ? "{\"" : ",\"") + member.getKey() + "\":";
                names[count] = name.getBytes(StandardCharsets.UTF_8);
                parts[count++] = member.getValue().compiled();
            }
            return (json, row, results) -> {
                if (presence >= 0 && row.getValue(presence) == null) {
                    json.value(null);
                    return;
                }
                for (int i = 0; i < names.length; i++) {
                    json.raw(names[i]);
                    parts[i].write(json, row, results);
                }
                json.raw('}');
            };
        }
    }
}
