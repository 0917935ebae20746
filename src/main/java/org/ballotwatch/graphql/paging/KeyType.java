package org.ballotwatch.graphql.paging;

import java.time.LocalDate;
import java.util.function.Consumer;

/** What a key of an ordering is, to refuse a forged cursor before PostgreSQL does. */
public enum KeyType {
    DATE("date", LocalDate::parse),
    INTEGER("integer", Integer::parseInt),
    TEXT("text", text -> {}),
    UUID("uuid", java.util.UUID::fromString);

    private final String sql;
    private final Consumer<String> parse;

    KeyType(String sql, Consumer<String> parse) {
        this.sql = sql;
        this.parse = parse;
    }

    String sql() {
        return sql;
    }

    /** @throws RuntimeException if the text is no value of this type */
    void check(String text) {
        parse.accept(text);
    }
}
