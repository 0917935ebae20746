package org.ballotwatch.graphql.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.ballotwatch.database.RowReader;

/**
 * A total order without nulls: its last key is unique. All keys run in one direction, so that a page is one row
 * comparison, which an index can answer.
 */
public record Ordering(String name, boolean descending, List<SortKey> keys) {

    /** One column or expression of an ordering, and the SQL type to which a cursor's text is cast. */
    public record SortKey(String sql, KeyType type) {}

    public static Ordering ascending(String name, SortKey... keys) {
        return new Ordering(name, false, List.of(keys));
    }

    public static Ordering descending(String name, SortKey... keys) {
        return new Ordering(name, true, List.of(keys));
    }

    /** Returns this order for another list, whose cursors no other list accepts. */
    public Ordering in(String list) {
        return new Ordering(name + " of " + list, descending, keys);
    }

    /** Returns this order for a query that selects the keys as {@link #column columns}, given its alias. */
    Ordering ofColumns(String alias) {
        List<SortKey> columns = IntStream.range(0, keys.size())
                .mapToObj(i -> new SortKey(alias + "." + column(i), keys.get(i).type()))
                .toList();
        return new Ordering(name, descending, columns);
    }

    static String column(int key) {
        return "sort_key" + key;
    }

    /** Returns the digest that a cursor carries, so that another ordering refuses it. */
    String digest() {
        CRC32 crc = new CRC32();
        crc.update((name + descending + keys).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    /** Returns the keys as text, to be selected as the last columns, with a comma before each. */
    String select() {
        return keys.stream().map(key -> ", (" + key.sql + ")::text").collect(Collectors.joining());
    }

    /** Reads the columns that {@link #select} selects. */
    List<String> read(RowReader row) {
        List<String> read = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            read.add(row.text());
        }
        return read;
    }

    public String orderBy(boolean backward) {
        String direction = descending != backward ? " desc" : "";
        return keys.stream().map(key -> key.sql + direction).collect(Collectors.joining(", "));
    }

    /**
     * Returns the condition that is true beyond the cursor's row, in the direction of paging; parameters {@code :key0},
     * {@code :key1}, …
     */
    public String beyond(boolean backward) {
        String columns = keys.stream().map(SortKey::sql).collect(Collectors.joining(", "));
        String values = IntStream.range(0, keys.size())
                .mapToObj(i -> ":key" + i + "::text::" + keys.get(i).type.sql())
                .collect(Collectors.joining(", "));
        return "(" + columns + ") " + (descending != backward ? "<" : ">") + " (" + values + ")";
    }
}
