package org.ballotwatch.graphql.transport.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An object that exists once per request and ends with it. */
@RequestScoped
public class Visit {
    static final AtomicInteger ENDED = new AtomicInteger();

    private final String id = UUID.randomUUID().toString();

    public String id() {
        return id;
    }

    @PreDestroy
    void end() {
        ENDED.incrementAndGet();
    }
}
