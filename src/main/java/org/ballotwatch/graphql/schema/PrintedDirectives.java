package org.ballotwatch.graphql.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballotwatch.graphql.limit.CostDirectives;
import org.jspecify.annotations.Nullable;

/**
 * Adds directives to a printed schema. Applying them to the schema itself would take a transformation of all types at
 * every start; made later, it would change types that the served schema shares with the new one.
 */
final class PrintedDirectives {
    private static final Pattern TYPE = Pattern.compile("(?:type|interface) (\\w+)[^{]*\\{");
    private static final Pattern FIELD = Pattern.compile("  (\\w+)([(:].*)");
    private static final String LAST_ARGUMENT = "  ):";
    private static final String BLOCK = "\"\"\"";

    /** Returns a type's own directives, each with a space before it. */
    interface OfTypes {
        String of(GraphQLFieldsContainer type);
    }

    private final GraphQLSchema schema;
    private final OfTypes ofTypes;
    private final StringBuilder text = new StringBuilder();
    private @Nullable GraphQLFieldsContainer type;
    private @Nullable GraphQLFieldDefinition field;
    private boolean description;

    private PrintedDirectives(GraphQLSchema schema, OfTypes ofTypes) {
        this.schema = schema;
        this.ofTypes = ofTypes;
    }

    /** Returns the text with the costs of fields, and with further directives of types. */
    static String in(String printed, GraphQLSchema schema, OfTypes ofTypes) {
        PrintedDirectives directives = new PrintedDirectives(schema, ofTypes);
        printed.lines().forEach(directives::add);
        return directives.text.toString();
    }

    private void add(String line) {
        boolean block = line.strip().startsWith(BLOCK);
        if (description || block) {
            boolean whole = block && line.strip().length() > BLOCK.length() && line.endsWith(BLOCK);
            description = block ? !description && !whole : description;
            text.append(line).append('\n');
            return;
        }
        Matcher begins = TYPE.matcher(line);
        if (begins.matches()) {
            type = schema.getTypeAs(begins.group(1));
            text.append(line, 0, line.length() - 1)
                    .append(ofTypes.of(type).stripLeading())
                    .append(ofTypes.of(type).isEmpty() ? "{" : " {");
        } else {
            text.append(line).append(type == null ? "" : ofField(line, type));
            type = line.equals("}") ? null : type;
        }
        text.append('\n');
    }

    /** Returns the directive behind a line, which may be the first of a field, the last or both. */
    private String ofField(String line, GraphQLFieldsContainer parent) {
        Matcher begins = FIELD.matcher(line);
        if (begins.matches()) {
            field = parent.getFieldDefinition(begins.group(1));
        }
        boolean ends = line.startsWith(LAST_ARGUMENT) || begins.matches() && !line.endsWith("(");
        return field == null || !ends ? "" : CostDirectives.of(field, parent, parent == schema.getQueryType());
    }
}
