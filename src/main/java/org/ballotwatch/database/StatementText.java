package org.ballotwatch.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement in PostgreSQL's syntax, with {@code $1} and so on, and the names of its parameters in that order. */
record StatementText(String sql, List<String> names) {
    /** Lines that an optional part left empty. */
    private static final Pattern BLANK_LINES = Pattern.compile("\\n(\\s*\\n)+");

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    /** There are about as many texts as edges of the graph; combinations of filters and orders add more. */
    private static final Cache<StatementTemplate, StatementText> KNOWN = Caffeine.newBuilder()
            .maximumSize(1_000)
            .executor(Runnable::run) // a native image must not start with a thread pool
            .build();

    /** What a statement is made of, by which it is found again without being put together. */
    private record StatementTemplate(String text, List<Object> parts) {}

    /**
     * @param text the statement with parameters as {@code :name}
     * @param parts the values for {@code %s} in the text, which must not change afterwards; none if it has no such place
     */
    static StatementText of(String text, Object... parts) {
        return KNOWN.get(new StatementTemplate(text, Arrays.asList(parts)), StatementText::parse);
    }

    private static StatementText parse(StatementTemplate template) {
        String text = template.parts.isEmpty() ? template.text : template.text.formatted(template.parts.toArray());
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(BLANK_LINES.matcher(text).replaceAll("\n"));
        String sql = matcher.replaceAll(found -> {
            String name = found.group(1);
            if (!names.contains(name)) {
                names.add(name);
            }
            return "\\$" + (names.indexOf(name) + 1);
        });
        return new StatementText(sql, List.copyOf(names));
    }
}
