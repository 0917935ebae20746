package org.ballotwatch.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.report.Report;
import org.ballotwatch.source.ChicagoCitation;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How to cite one source for one value. */
@Description("How to cite a source for a value.")
public record Citation(
        @NonNull @Description("The source.") Source source,

        @NonNull
        @Description("The reference in the author-date style of the Chicago Manual of Style (17th edition), with the "
                + "publisher as author. A quoted speaker precedes it (\"as cited by\"). The original of a copy "
                + "follows it (\"Derived from\").")
        String text,

        @Description("Licence of the facts taken from the source; null if none was stated. The licence of a "
                + "compilation is that of its data set.")
        String licence,

        @Description("Requested attribution; null if not stated.")
        String attribution) {

    /**
     * One citation for each source, in the order of the reports.
     *
     * @param sources by id: the sources of the reports, and the sources whose voice these count as
     */
    static List<Citation> of(List<? extends Report> reports, Map<UUID, Source> sources) {
        return reports.stream()
                .collect(groupingBy(Report::sourceKey, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(cited -> of(sources.get(cited.getKey()), cited.getValue(), sources))
                .toList();
    }

    private static Citation of(Source source, List<? extends Report> reports, Map<UUID, Source> sources) {
        List<String> quoted = reports.stream()
                .map(Report::getAttributedTo)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String text = ChicagoCitation.reference(source, sources.get(source.voiceKey()), quoted);
        return new Citation(source, text, source.licence, source.attribution);
    }
}
