package org.ballotwatch.graphql.samevalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a tree of selected fields as a GraphQL document. */
final class QueryText {
    private final SchemaModel schema;
    private final List<String> fragments = new ArrayList<>();

    private QueryText(SchemaModel schema) {
        this.schema = schema;
    }

    static String of(SchemaModel schema, AskedField root) {
        QueryText text = new QueryText(schema);
        String operation = root.field.type().named();
        String set = text.set(operation, root.beneath);
        String head = operation.toLowerCase(java.util.Locale.ROOT);
        if (operation.equals("Subscription")) { // which has one root field, and so none that uses the variables
            String document = head + " " + set + String.join("", text.fragments);
            return document.replace("$yes", "true").replace("$no", "false");
        }
        boolean conditional = (set + text.fragments).contains("$yes") || (set + text.fragments).contains("$no");
        String document = head + (conditional ? " Q($yes: Boolean = true, $no: Boolean = false) " : " ") + set;
        if (conditional) {
            // Both variables have to be used.
            document = document.substring(0, document.length() - 1)
                    + " used: __typename @include(if: $yes) @skip(if: $no) }";
        }
        return document + String.join("", text.fragments);
    }

    private String set(String type, List<AskedField> fields) {
        StringBuilder set = new StringBuilder("{");
        if (!schema.type(type).object()) {
            set.append(" __typename");
        }
        for (AskedField field : fields) {
            String text = field(field);
            String on = field.on == null ? type : field.on;
            if (field.form == AskedField.Form.NAMED_FRAGMENT) {
                String name = "f" + fragments.size();
                fragments.add(" fragment " + name + " on " + on + " { " + text + " }");
                set.append(" ...").append(name);
            } else if (field.form == AskedField.Form.INLINE_FRAGMENT || field.on != null) {
                set.append(" ... on ").append(on).append(" { ").append(text).append(" }");
            } else {
                set.append(' ').append(text);
            }
        }
        return set.append(" }").toString();
    }

    private String field(AskedField asked) {
        StringBuilder text =
                new StringBuilder(asked.alias == null ? "" : asked.alias + ": ").append(asked.field.name());
        if (!asked.arguments.isEmpty()) {
            text.append(asked.arguments.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(argument -> argument.getKey() + ": " + argument.getValue())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        text.append(asked.condition);
        if (schema.isComposite(asked.field)) {
            text.append(' ').append(set(asked.field.type().named(), asked.beneath));
        }
        return text.toString();
    }
}
