package org.ballotwatch.editing.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("BatchInput")
@Description("Edits that are made together, all of them or none.")
public class BatchInput {
    @NonNull
    @Description("The edits, 1 to 1,000. One may name the record of another by the key that it gives it.")
    public List<@NonNull EditInput> edits;

    @Description("Why they are made, for the trail.")
    public String why;

    @Description("Whether only to tell what is wrong; false where left out.")
    public Boolean dryRun;
}
