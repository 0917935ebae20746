package org.ballotwatch.graphql.telemetry;

import jakarta.inject.Singleton;

/** Looks at each request from when it is read to when its answer is there. */
@Singleton
public class Observations {
    private final RequestMeters meters;
    private final OperationNames names;
    private final Tracing tracing;

    Observations(RequestMeters meters, OperationNames names, Tracing tracing) {
        this.meters = meters;
        this.names = names;
        this.tracing = tracing;
    }

    /** Of a request that was read; from now on what is logged about it can be told from the rest. */
    public Observation begin() {
        tracing.identify();
        return new Observation(tracing, names);
    }

    /** The request is carried out now, so it has an end as well. */
    public void start(Observation observation) {
        observation.start();
    }

    /** @param code what the client was told where the request was refused, else null */
    public void end(Observation observation, RequestOutcome outcome, String code) {
        if (outcome == RequestOutcome.REFUSED) {
            refused(code);
        }
        observation.end(meters, outcome);
    }

    /** One that did not get as far as to be carried out. */
    public void refused(String code) {
        meters.refused(code);
    }
}
