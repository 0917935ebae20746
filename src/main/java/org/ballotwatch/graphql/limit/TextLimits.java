package org.ballotwatch.graphql.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballotwatch.database.LikePattern;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.text.Excerpt;

/** Limits the length of texts and lists in arguments, literal or variable, and of texts that filters search for. */
@Singleton
public class TextLimits {
    /** In characters. PostgreSQL compares each pattern with each row, and no title is longer. */
    private static final int LONGEST_PATTERN = 200;

    private final int text;
    private final int list;

    TextLimits(LimitSettings limits) {
        this.text = limits.text();
        this.list = limits.list();
    }

    /**
     * Returns a filter's search text as a pattern of {@code like}.
     *
     * @throws Refusal if it is longer than a pattern may be
     */
    public static String pattern(String argument, String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_PATTERN) {
            throw Refusal.argument(
                    argument, argument + " is longer than the limit of " + LONGEST_PATTERN + " characters");
        }
        return LikePattern.pattern(text);
    }

    /** @throws Refusal naming the first that is too long */
    public void check(Map<String, Object> variables) {
        variables.forEach((name, value) -> check(Excerpt.of(name), value));
    }

    private void check(String path, Object value) {
        if (value instanceof String given) {
            checkText(path, given);
        } else if (value instanceof List<?> values) {
            checkList(path, values.size());
            for (int i = 0; i < values.size(); i++) {
                Object each = values.get(i);
                if (each instanceof String given && given.length() <= text) {
                    continue; // most lists hold ids: no path is built for each
                }
                if (each instanceof String || each instanceof List || each instanceof Map) {
                    check(path + "[" + i + "]", each);
                }
            }
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> {
                if (!(field instanceof String given) || given.length() > text) {
                    check(path + "." + Excerpt.of(name.toString()), field);
                }
            });
        }
    }

    /** @throws Refusal naming the first argument with a literal that is too long */
    public void check(Document document, int characters) {
        if (characters > Math.min(text, list)) { // a shorter document has no such literal
            new NodeTraverser().depthFirst(new LiteralVisitor(), document);
        }
    }

    private void checkText(String path, String given) {
        if (given.length() > text) {
            throw Refusal.argument(
                    path, String.format(Locale.ROOT, "%s is longer than the limit of %,d characters", path, text));
        }
    }

    private void checkList(String path, int size) {
        if (size > list) {
            throw Refusal.argument(
                    path, String.format(Locale.ROOT, "%s has more entries than the limit of %,d", path, list));
        }
    }

    @SuppressWarnings("rawtypes") // as declared by graphql-java
    private final class LiteralVisitor extends NodeVisitorStub {
        @Override
        public TraversalControl visitStringValue(StringValue node, TraverserContext<Node> context) {
            if (node.getValue() != null && node.getValue().length() > text) {
                checkText(path(context), node.getValue());
            }
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitArrayValue(ArrayValue node, TraverserContext<Node> context) {
            if (node.getValues().size() > list) {
                checkList(path(context), node.getValues().size());
            }
            return TraversalControl.CONTINUE;
        }

        /** Names the argument as resolvers do. */
        private static String path(TraverserContext<Node> context) {
            String path = "";
            for (Node outwards : context.getParentNodes()) {
                String name = name(outwards);
                if (name != null) {
                    path = path.isEmpty() ? Excerpt.of(name) : Excerpt.of(name) + "." + path;
                }
            }
            return path;
        }

        private static String name(Node node) {
            if (node instanceof Argument argument) {
                return argument.getName();
            }
            if (node instanceof ObjectField field) {
                return field.getName();
            }
            return node instanceof VariableDefinition variable ? variable.getName() : null;
        }
    }
}
