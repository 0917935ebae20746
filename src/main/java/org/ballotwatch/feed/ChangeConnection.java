package org.ballotwatch.feed;

import java.util.List;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of changes. Its endCursor is the place to continue from, also if the page is empty.")
public record ChangeConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull ChangeEdge> edges,

        @NonNull @Description("The changes of the page, in list order.")
        List<@NonNull ChangeNotice> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo) {

    static ChangeConnection of(List<LogEntry> entries, LogOffset end, boolean more) {
        List<ChangeNotice> nodes = entries.stream().map(ChangeNotice::new).toList();
        String start = nodes.isEmpty() ? null : nodes.get(0).getCursor();
        return new ChangeConnection(
                nodes.stream()
                        .map(node -> new ChangeEdge(node.getCursor(), node))
                        .toList(),
                nodes,
                new PageInfo(more, false, start, end.cursor()));
    }
}
