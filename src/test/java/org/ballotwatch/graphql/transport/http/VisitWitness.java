package org.ballotwatch.graphql.transport.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ballotwatch.database.StatementListener;

/** Records, within resolvers at every level of a query, the request they belong to. */
@ApplicationScoped
public class VisitWitness implements StatementListener {
    private final Visit visit;
    private final CurrentVertxRequest request;
    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

    VisitWitness(Visit visit, CurrentVertxRequest request) {
        this.visit = visit;
        this.request = request;
    }

    @Override
    public void sent(String sql) {
        try {
            RoutingContext http = request.getCurrent();
            String mark = http == null ? null : http.request().getHeader("X-Mark"); // none while the service starts
            if (mark != null) {
                see(mark, visit.id());
            }
        } catch (ContextNotActiveException e) {
            see("nobody", sql);
        }
    }

    private void see(String mark, String what) {
        seen.computeIfAbsent(mark, m -> new CopyOnWriteArrayList<>()).add(what);
    }

    List<String> seen(String mark) {
        return seen.getOrDefault(mark, List.of());
    }

    void forget() {
        seen.clear();
    }
}
