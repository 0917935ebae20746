package org.ballotwatch.graphql.paging;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.ballotwatch.database.StorableText;

/** The type of an ordering's key, used to refuse a forged cursor before PostgreSQL does. */
public enum KeyType {
    DATE("date", KeyType::date),
    INTEGER("integer", KeyType::integer),
    TEXT("text", KeyType::text),
    UUID("uuid", KeyType::uuid);

    private final String sql;
    private final Consumer<String> parse;

    KeyType(String sql, Consumer<String> parse) {
        this.sql = sql;
        this.parse = parse;
    }

    String sql() {
        return sql;
    }

    /** @throws RuntimeException if the text is not a value of this type */
    void check(String text) {
        parse.accept(text);
    }

    private static void date(String text) {
        int year = LocalDate.parse(text).getYear();
        require(year > 0 && year < 10_000);
    }

    private static void integer(String text) {
        require(text.matches("-?[0-9]{1,9}"));
    }

    private static void text(String text) {
        require(StorableText.isStorable(text));
    }

    private static void uuid(String text) {
        require(java.util.UUID.fromString(text).toString().equals(text));
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("Not a key of this service");
        }
    }
}
