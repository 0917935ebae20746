package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.report.Knowledge;

/** Reads of announcements of results: result reports that share an {@code announcement_id}. */
@ApplicationScoped
public class ResultAnnouncements implements NodeFinder {
    @Override
    public char kind() {
        return ResultAnnouncement.KIND;
    }

    @Override
    public Uni<Map<UUID, ResultAnnouncement>> byIds(Snapshot snapshot, List<UUID> ids) {
        return byIds(snapshot, Knowledge.NOW, ids);
    }

    /** The announcements that have a known report; one statement. */
    public Uni<Map<UUID, ResultAnnouncement>> byIds(Snapshot snapshot, Knowledge knowledge, List<UUID> ids) {
        Query query = new Query("""
                select distinct on (r.announcement_id)
                  r.announcement_id, %s, r.stage, r.public_by, r.source_id, r.attributed_to_id,
                  coalesce(quoted.name, s.publisher)
                from result_report r
                join election e on e.id = r.election_id
                join source s on s.id = r.source_id
                left join actor quoted on quoted.id = r.attributed_to_id
                where r.announcement_id = any(:ids)
                  and r.place_id is null
                  and %s
                order by r.announcement_id, r.id""", Elections.columns("e"), knowledge.live("r"));
        Map<UUID, ResultAnnouncement> found = new HashMap<>();
        return snapshot.list(knowledge.bind(query.bindIds("ids", ids)), row -> {
                    UUID id = row.uuid();
                    return found.put(id, read(id, row));
                })
                .map(rows -> found);
    }

    private static ResultAnnouncement read(UUID id, RowReader row) {
        return new ResultAnnouncement(
                id, Elections.read(row), row.word(ResultStage.class), row.date(), row.uuid(), row.uuid(), row.text());
    }
}
