package org.ballotwatch.graphql.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything that can be fetched by its id.")
public interface Node {
    String ID =
            "Opaque global id of what is shown here. Where asOf, recordedAsOf or a reading other than OFFICIAL applies, "
                    + "it names them too, so that caches keep apart what they saw, and node(id) shows the same again.";

    String RECORD_ID =
            "Opaque global id without clocks and reading, to compare records by. It never changes, and can be "
                    + "used wherever an id is expected.";

    @Id
    @NonNull
    @Description(ID)
    String getId();

    @Id
    @NonNull
    @Description(RECORD_ID)
    String getRecordId();
}
