package org.ballotwatch.identity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Ignore;

/** A record that can be merged into another one of its kind, or withdrawn. */
@MappedSuperclass
public abstract class StoredRecord extends IdentifiedEntity {
    /** Null while it stands. A correction leaves it alone. */
    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    public WithdrawalReason withdrawnAs;

    /** SQL of records {@code asked}, each with its canonical record: itself, or the one that it was merged into. */
    public static String fromCanonical(String table, String alias, String condition) {
        return fromCanonical(table, alias, "", condition);
    }

    /** @param join of what belongs to the canonical records, or nothing */
    public static String fromCanonical(String table, String alias, String join, String condition) {
        return "\nfrom " + table + " asked\njoin " + table + " " + alias + " on " + alias
                + ".id = coalesce(asked.merged_into_id, asked.id)" + join + "\nwhere " + condition;
    }
}
