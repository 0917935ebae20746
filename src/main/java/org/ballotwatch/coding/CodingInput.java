package org.ballotwatch.coding;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CodingInput")
@Description("A data set's own code for a record.")
public class CodingInput extends ReportInput {
    @NonNull
    @Id
    @Refers({
        KeyedKind.INCIDENT,
        KeyedKind.ELECTION,
        KeyedKind.DISPUTE,
        KeyedKind.PERSON,
        KeyedKind.PARTY,
        KeyedKind.ORGANIZATION,
        KeyedKind.PLACE
    })
    @Description("The coded incident, election, dispute, person, party, organization or place, by id or key.")
    public String subject;

    @NonNull
    @Description("Short name of the data set in lower-case letters, digits and hyphens, such as deco or v-dem.")
    public String scheme;

    @NonNull
    @Description("The variable, as the data set writes it.")
    public String variable;

    @NonNull
    @Description("The code, as the data set writes it.")
    public String value;

    @Description("What the code means, from the data set's codebook, at most 200 characters.")
    public String label;
}
