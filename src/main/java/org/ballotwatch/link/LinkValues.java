package org.ballotwatch.link;

import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.report.ReportReads;

/** What links show at either end: a rule's link only once both ends are public. */
abstract class LinkValues implements ShownValueType<ElectionLinkReport> {
    private final PublicRecords publicRecords;

    LinkValues(PublicRecords publicRecords) {
        this.publicRecords = publicRecords;
    }

    @Override
    public final ReportReads<ElectionLinkReport> reports(Knowledge knowledge) {
        return reports()
                .with(publicRecords.bothEndsDay(knowledge, "r"), "", (report, row) -> report.endsPublicBy = row.date());
    }

    @Override
    public final String condition(Knowledge knowledge) {
        return publicRecords.bothEnds(knowledge, "r");
    }
}
