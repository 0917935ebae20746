package org.ballotwatch.actor;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("TenureInput")
@Description("One source's word that a person held an office.")
public class TenureInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.PERSON)
    @Description("The person, by id or key.")
    public String person;

    @NonNull
    @Description("The office, such as prime minister.")
    public String role;

    @Id
    @Refers({KeyedKind.ORGANIZATION, KeyedKind.PARTY})
    @Description("The organization or party whose office it is, by id or key.")
    public String organization;

    @Description("The country whose office it is, as a code that \"countries\" lists, such as IQ.")
    public String country;

    @Description("First day. Omit it if the source does not say.")
    public LocalDate since;

    @Description("A day on which the relation held.")
    public LocalDate heldOn;

    @Description("Last day. Omit it if the source does not say.")
    public LocalDate until;
}
