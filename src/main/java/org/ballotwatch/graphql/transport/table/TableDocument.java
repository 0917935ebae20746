package org.ballotwatch.graphql.transport.table;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.transport.http.PageReader;
import org.ballotwatch.graphql.transport.http.ParameterNames;

/**
 * A registered document that can be read as a table: one query with one connection, whose nodes are the rows, page by
 * page.
 *
 * @param path the keys from the data to the connection
 * @param variables the variables by name
 * @param names the variables by the arguments to which they are passed
 * @param inner whether the entries of an inner list are the rows
 */
record TableDocument(
        String name,
        String text,
        List<String> path,
        Map<String, VariableDefinition> variables,
        ParameterNames names,
        List<TableColumn> columns,
        boolean inner) {
    static final String FIRST = "first";
    static final String AFTER = "after";
    static final String AS_OF = "asOf";
    static final String RECORDED_AS_OF = "recordedAsOf";

    /** The parameter that pins the document, so that a changed one has another address. No variable has a dot. */
    static final String DOCUMENT = "file.document";

    private static final Set<String> PAGING = Set.of(FIRST, AFTER, RECORDED_AS_OF);
    private static final String NODES = "nodes";
    private static final String CONNECTION = "Connection";

    /** @throws IllegalArgumentException if it cannot be read as a table; the message says what it lacks */
    static TableDocument of(String name, String text, Document document, GraphQLSchema schema) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1 || operations.get(0).getOperation() != OperationDefinition.Operation.QUERY) {
            throw new IllegalArgumentException("it must have exactly one operation, a query");
        }
        OperationDefinition operation = operations.get(0);
        Map<String, VariableDefinition> variables = operation.getVariableDefinitions().stream()
                .collect(Collectors.toMap(
                        VariableDefinition::getName, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        if (!variables.keySet().containsAll(PAGING)) {
            throw new IllegalArgumentException("it must declare $first, $after and $recordedAsOf");
        }
        Reader reader = new Reader(
                schema,
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity())));
        List<String> path = new ArrayList<>();
        Field nodes = reader.nodes(operation.getSelectionSet(), schema.getQueryType(), path);
        if (nodes == null) {
            throw new IllegalArgumentException(
                    "it must select one connection with totalCount, pageInfo { endCursor" + " hasNextPage } and nodes");
        }
        reader.columns(nodes.getSelectionSet(), reader.below, ColumnPath.ROOT);
        return new TableDocument(
                name,
                text,
                List.copyOf(path),
                variables,
                ParameterNames.of(document),
                List.copyOf(reader.columns.values()),
                reader.inner);
    }

    /** Returns what {@link #DOCUMENT} names the document by. */
    String hash() {
        return PageReader.hash(text);
    }

    /** Returns the connection in the data of a response; null if it is missing. */
    Map<?, ?> connection(Object data) {
        Object value = data;
        for (String key : path) {
            value = value instanceof Map<?, ?> object ? object.get(key) : null;
        }
        return value instanceof Map<?, ?> connection ? connection : null;
    }

    /** Reads the selections of a document, beside the types that they are of. */
    private static final class Reader {
        private final GraphQLSchema schema;
        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, TableColumn> columns = new LinkedHashMap<>();
        private GraphQLNamedType below;
        private boolean inner;

        Reader(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
            this.schema = schema;
            this.fragments = fragments;
        }

        /** Finds the nodes of the outermost connection, and adds the keys on the way to it. */
        Field nodes(SelectionSet set, GraphQLNamedType type, List<String> path) {
            for (Selection<?> selection : set.getSelections()) {
                if (!(selection instanceof Field field) || field.getSelectionSet() == null) {
                    continue;
                }
                GraphQLFieldDefinition definition = ((GraphQLFieldsContainer) type).getFieldDefinition(field.getName());
                GraphQLNamedType fieldType = GraphQLTypeUtil.unwrapAll(definition.getType());
                path.add(key(field));
                if (fieldType.getName().endsWith(CONNECTION)) {
                    Field nodes = selected(field, NODES);
                    boolean pages = selected(field, "totalCount") != null && selected(field, "pageInfo") != null;
                    below = nodes == null
                            ? null
                            : GraphQLTypeUtil.unwrapAll(((GraphQLFieldsContainer) fieldType)
                                    .getFieldDefinition(NODES)
                                    .getType());
                    return pages ? nodes : null;
                }
                Field found = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))
                        ? null
                        : nodes(field.getSelectionSet(), fieldType, path);
                if (found != null) {
                    return found;
                }
                path.remove(path.size() - 1);
            }
            return null;
        }

        void columns(SelectionSet set, GraphQLNamedType type, ColumnPath path) {
            for (Selection<?> selection : set.getSelections()) {
                if (selection instanceof Field field) {
                    column(field, type, path);
                } else if (selection instanceof InlineFragment fragment) {
                    GraphQLNamedType narrowed = fragment.getTypeCondition() == null
                            ? type
                            : named(fragment.getTypeCondition().getName());
                    columns(fragment.getSelectionSet(), narrowed, path);
                } else if (selection instanceof FragmentSpread spread) {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    columns(
                            fragment.getSelectionSet(),
                            named(fragment.getTypeCondition().getName()),
                            path);
                }
            }
        }

        private void column(Field field, GraphQLNamedType type, ColumnPath path) {
            String key = key(field);
            if (field.getName().startsWith("__")) {
                add(path.below(key, false), "String");
                return;
            }
            GraphQLType declared = ((GraphQLFieldsContainer) type)
                    .getFieldDefinition(field.getName())
                    .getType();
            GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(declared);
            ColumnPath below = path.below(key, GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(declared)));
            if (field.getSelectionSet() == null) {
                add(below, named.getName());
            } else if (path == ColumnPath.ROOT && key.equals(TableRow.INNER)) {
                inner = true;
                columns(field.getSelectionSet(), named, ColumnPath.ENTRY);
            } else {
                columns(field.getSelectionSet(), named, below);
            }
        }

        private void add(ColumnPath path, String type) {
            String name = String.join(".", path.keys());
            columns.putIfAbsent(name, new TableColumn(name, path.keys(), type, path.list(), path.ofEntry()));
        }

        private GraphQLNamedType named(String name) {
            return (GraphQLNamedType) schema.getType(name);
        }

        private static Field selected(Field field, String name) {
            return field.getSelectionSet().getSelectionsOfType(Field.class).stream()
                    .filter(selected -> key(selected).equals(name))
                    .findFirst()
                    .orElse(null);
        }

        private static String key(Field field) {
            return field.getAlias() == null ? field.getName() : field.getAlias();
        }
    }

    /** The keys on the way to a column, from a row or from the entry of its inner list. */
    private record ColumnPath(List<String> keys, boolean list, boolean ofEntry) {
        static final ColumnPath ROOT = new ColumnPath(List.of(), false, false);
        static final ColumnPath ENTRY = new ColumnPath(List.of(), false, true);

        ColumnPath below(String key, boolean isList) {
            List<String> longer = new ArrayList<>(keys);
            longer.add(key);
            return new ColumnPath(List.copyOf(longer), list || isList, ofEntry);
        }
    }
}
