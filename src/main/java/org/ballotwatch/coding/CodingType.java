package org.ballotwatch.coding;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.text.Excerpt;

/** Reports of the codes that data sets give to records. */
@Singleton
public class CodingType extends ReportType<Coding, CodingInput> {
    private static final Pattern SCHEME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public CodingType() {
        super(
                Coding.class,
                CodingInput.class,
                Coding.KIND,
                Codings.REPORTS,
                "incident_id",
                "election_id",
                "dispute_id",
                "actor_id",
                "place_id");
    }

    @Override
    protected void complete(Coding coding, CodingInput input, Entry entry) {
        CellChecks.fewWords(entry, "label", coding.label);
        CellChecks.fewWords(entry, "variable", coding.variable);
        if (coding.scheme != null && !SCHEME.matcher(coding.scheme).matches()) {
            entry.problem(
                    "scheme",
                    Excerpt.quoted(coding.scheme)
                            + " is not the short name of a data set like deco or v-dem, in lower-case letters, digits"
                            + " and hyphens");
        }
    }

    @Override
    public List<Object> fact(Coding coding) {
        return Arrays.asList(
                coding.incidentId,
                coding.electionId,
                coding.disputeId,
                coding.actorId,
                coding.placeId,
                coding.scheme,
                coding.variable);
    }
}
