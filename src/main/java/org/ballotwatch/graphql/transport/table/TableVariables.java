package org.ballotwatch.graphql.transport.table;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import io.vertx.core.MultiMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.transport.http.HttpRefusal;

/** Makes the variables of a document of the parameters of an address. */
final class TableVariables {
    private TableVariables() {}

    /** @throws HttpRefusal if a parameter is no variable of the document, is repeated or has another type */
    static Map<String, Object> of(TableDocument document, MultiMap parameters) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String name : parameters.names()) {
            VariableDefinition declared = document.variables().get(name);
            if (declared == null) {
                throw new HttpRefusal(
                        400,
                        "\"" + name + "\" is no parameter of this table. Its parameters are "
                                + String.join(", ", document.variables().keySet()) + ".");
            }
            variables.put(name, value(name, parameters.getAll(name), declared.getType()));
        }
        return variables;
    }

    private static Object value(String name, List<String> given, Type<?> type) {
        if (type instanceof NonNullType required) {
            return value(name, given, required.getType());
        }
        if (type instanceof ListType list) {
            return given.stream()
                    .map(each -> value(name, List.of(each), list.getType()))
                    .toList();
        }
        if (given.size() > 1) {
            throw new HttpRefusal(400, "\"" + name + "\" is given twice; it takes one value.");
        }
        return scalar(name, given.get(0), ((TypeName) type).getName());
    }

    private static Object scalar(String name, String text, String type) {
        try {
            return switch (type) {
                case "Int" -> Integer.valueOf(text);
                case "Float" -> Double.valueOf(text);
                case "Boolean" -> truth(name, text);
                default -> text;
            };
        } catch (NumberFormatException e) {
            throw new HttpRefusal(400, "\"" + name + "\" must be a number of the type " + type + ".");
        }
    }

    private static boolean truth(String name, String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new HttpRefusal(400, "\"" + name + "\" must be true or false.");
    }
}
