package org.ballotwatch.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.source.Chicago;
import org.ballotwatch.source.ReportHeader;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How to cite one source for one value. */
@Description("How to cite a source for a value.")
public record Citation(
        @NonNull @Description("The source.") Source source,

        @NonNull
        @Description(
                "The reference, ready to print, by the author-date style of the Chicago Manual of Style (17th edition), the"
                        + " publisher being the author. Before it stands whom the source quotes for the value (\"as cited by\"), after it"
                        + " the source whose word it counts as (\"Derived from\").")
        String text,

        @Description(
                "The licence under which the source's facts came here; null where none was stated. That of whoever gathered"
                        + " them is with the datasets.")
        String licence,

        @Description("How the source wants to be credited; null where it does not say.")
        String attribution) {

    /**
     * One for each source, in the order of the reports.
     *
     * @param sources those of the reports, and those whose word these count as, by id
     */
    static List<Citation> of(List<? extends ReportHeader> reports, Map<UUID, Source> sources) {
        return reports.stream()
                .collect(groupingBy(ReportHeader::sourceKey, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(cited -> of(sources.get(cited.getKey()), cited.getValue(), sources))
                .toList();
    }

    private static Citation of(Source source, List<? extends ReportHeader> reports, Map<UUID, Source> sources) {
        List<String> quoted = reports.stream()
                .map(ReportHeader::getAttributedTo)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String text = Chicago.reference(source, sources.get(source.voiceKey()), quoted);
        return new Citation(source, text, source.licence, source.attribution);
    }
}
