package org.ballotwatch.report;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of reports.")
public record ReportConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull ReportEdge> edges,

        @NonNull @Description("The reports of the page, in list order.")
        List<@NonNull Report> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of reports in the whole list. Computed only if selected.")
        int totalCount) {

    static ReportConnection of(Page<Report> page) {
        return new ReportConnection(page.edges(ReportEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
