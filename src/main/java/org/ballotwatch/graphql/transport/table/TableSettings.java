package org.ballotwatch.graphql.transport.table;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The tables at {@code /data}, as {@code BALLOTWATCH_TABLES_ENTRIES} and so on. */
@ConfigMapping(prefix = "ballotwatch.tables")
public interface TableSettings {
    /** Maximum number of list entries in one table; a larger one is refused (400). */
    @WithDefault("100000")
    int entries();

    /** Maximum number of tables that are sent at once (503 beyond). */
    @WithDefault("10")
    int concurrent();
}
