package org.ballotwatch.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballotwatch.database.StatementListener;

/** Every statement that the service sends during a test. */
@ApplicationScoped
public class SqlStatements implements StatementListener {
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void sent(String sql) {
        sent.add(sql);
    }

    public void forget() {
        sent.clear();
    }

    public List<String> seen() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }
}
