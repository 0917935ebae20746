package org.ballotwatch.editing.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("BatchInput")
@Description("Edits that are made together, all or none.")
public class BatchInput {
    @NonNull
    @Description("The edits, 1 to 1,000. An edit may refer to the record of another one by its key.")
    public List<@NonNull EditInput> edits;

    @Description("The reason, for the history.")
    public String why;

    @Description("If true, the edits are only validated. Default: false.")
    public Boolean dryRun;
}
