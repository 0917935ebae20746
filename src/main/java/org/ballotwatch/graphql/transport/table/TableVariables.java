package org.ballotwatch.graphql.transport.table;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.transport.http.HttpRefusal;

/** Makes the variables of a document of the parameters of an address. */
final class TableVariables {
    private static final TypeName DATE = new TypeName("Date");

    private TableVariables() {}

    /** @throws HttpRefusal if a parameter is no variable of the document, is repeated or has another type */
    static Map<String, Object> of(TableDocument document, MultiMap parameters) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String name : parameters.names()) {
            if (name.equals(TableDocument.DOCUMENT)) {
                continue;
            }
            VariableDefinition declared = document.variables().get(name);
            if (declared == null && name.equals(TableDocument.AS_OF)) {
                variables.put(name, day(value(name, parameters.getAll(name), DATE)));
                continue;
            }
            if (declared == null) {
                throw HttpRefusal.argument(
                        name,
                        "\"" + name + "\" is no parameter of this table. Its parameters are "
                                + String.join(", ", document.variables().keySet()) + ".");
            }
            variables.put(name, value(name, parameters.getAll(name), declared.getType()));
        }
        return variables;
    }

    /** A document without this clock shows the same on all days, and its file says the day all the same. */
    private static String day(Object given) {
        try {
            return LocalDate.parse(given.toString()).toString();
        } catch (DateTimeException e) {
            throw HttpRefusal.argument(
                    TableDocument.AS_OF, "\"" + TableDocument.AS_OF + "\" must be a day such as 2021-11-07.");
        }
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
            throw HttpRefusal.argument(name, "\"" + name + "\" is given twice; it takes one value.");
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
            throw HttpRefusal.argument(name, "\"" + name + "\" must be a number of the type " + type + ".");
        }
    }

    private static boolean truth(String name, String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw HttpRefusal.argument(name, "\"" + name + "\" must be true or false.");
    }
}
