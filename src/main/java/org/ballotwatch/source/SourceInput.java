package org.ballotwatch.source;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("SourceInput")
@Description("A document that contains reports.")
public class SourceInput extends RecordInput {
    @Required
    @Description("Publisher. Required.")
    public String publisher;

    @Description("Title.")
    public String title;

    @Description("English translation of the title.")
    public String translatedTitle;

    @Description("Address at which it can be read: http, https or doi, without a user name or password.")
    public String url;

    @Description("Address of a copy in a web archive: http or https, without a user name or password.")
    public String archivedUrl;

    @Description("In what form it says what it says.")
    public Medium medium;

    @Required
    @Description("What kind of publisher it is. Required.")
    public SourceKind kind;

    @Description("Reliability, from 0 (none) to 4.")
    public Integer reliability;

    @Description("Language, as an ISO 639 code.")
    public String language;

    @Description("Day of publication.")
    public LocalDate publishedOn;

    @Description("Day on which its publisher last corrected it, not before it was published.")
    public LocalDate correctedOn;

    @Description("Day on which it was read, not before it was published.")
    public LocalDate retrievedOn;

    @Description("Day on which its publisher retracted it. Its reports count until that day.")
    public LocalDate retractedOn;

    @Description("Licence of the facts taken from it.")
    public String licence;

    @Description("Requested attribution.")
    public String attribution;

    @Id
    @Refers(KeyedKind.SOURCE)
    @Description("The source that it rewrites, by id or key.")
    public String derivedFrom;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.SOURCE;
    }
}
