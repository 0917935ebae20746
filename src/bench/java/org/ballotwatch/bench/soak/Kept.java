package org.ballotwatch.bench.soak;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The final content of the database, read directly. */
record Kept(Connection connection) {
    /** Counts each mark: in reports and disputes with an entry in the log, and in the log. */
    Map<String, Integer> marks() throws SQLException {
        String sql = """
                with made as (
                    select id, note as mark from result_report
                    union all select id, note from figure_report
                    union all select id, note from account
                    union all select id, note from dispute_step
                    union all select id, title from dispute
                ), marks as (
                    select m.mark from made m join revision r on r.subject_id = m.id and r.action = 'CREATED'
                    union all
                    select case action when 'RANKED' then after ->> 'rank_reason' else reason end
                    from revision
                    where action in ('RANKED', 'RETIRED', 'SUPERSEDED')
                       or action = 'CORRECTED' and subject_kind = 'ELECTION'
                )
                select mark, count(*) from marks where mark like 'edit %' or mark like 'batch %' group by mark""";
        Map<String, Integer> marks = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                marks.put(rows.getString(1), rows.getInt(2));
            }
        }
        return marks;
    }

    /** Returns the log of an election: the subject of each revision, in the order of the commits. */
    SortedMap<Position, UUID> log(String election, long afterPlace) throws SQLException {
        String sql = """
                with about as (
                    select id from election where id = ?1
                    union all select id from result_report where election_id = ?1
                    union all select id from figure_report where election_id = ?1
                    union all select id from account where election_id = ?1
                    union all select id from election_link_report where election_id = ?1
                    union all select id from statement where election_id = ?1
                    union all select id from dispute where election_id = ?1
                    union all select s.id from dispute_step s join dispute d on d.id = s.dispute_id where d.election_id = ?1
                )
                select c.place, r.number, r.subject_id
                from revision r
                join about a on a.id = r.subject_id
                join revision_commit c on c.id = r.commit_id
                where c.place > ?2""".replace("?1", "'" + uuid(election) + "'").replace("?2", Long.toString(afterPlace));
        SortedMap<Position, UUID> log = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                log.put(new Position(rows.getLong(1), rows.getLong(2)), rows.getObject(3, UUID.class));
            }
        }
        return log;
    }

    /** Returns the part of a global id after the letter of its kind. */
    private static UUID uuid(String id) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id)).position(1);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
