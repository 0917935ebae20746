package org.ballotwatch.entry;

import java.util.Set;
import java.util.TreeSet;
import org.ballotwatch.graphql.engine.SparseInput;
import org.eclipse.microprofile.graphql.Description;

/** The input of a record, with the fields that all records share. */
public abstract class RecordInput implements SparseInput {
    @Description("Key by which casebooks and edits of the same batch refer to it. It is also its external id in "
            + "the scheme casebook. Default: none.")
    public String key;

    /** The kind of record that this describes. */
    public abstract KeyedKind keyedKind();

    /**
     * Adjusts the input after a correction, which changed some fields of the former input, where fields depend on each
     * other.
     */
    public void correctedFrom(RecordInput former, Set<String> changed) {}

    private Set<String> fields = Set.of();

    @Override
    public void given(Set<String> given) {
        fields = new TreeSet<>(given);
    }

    /** The names of the given fields, including those given as null. */
    public Set<String> fields() {
        return fields;
    }
}
