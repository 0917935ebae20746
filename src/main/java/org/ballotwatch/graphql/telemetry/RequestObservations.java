package org.ballotwatch.graphql.telemetry;

import jakarta.inject.Singleton;

/** Looks at each request from when it is read to when its answer is there. */
@Singleton
public class RequestObservations {
    private final RequestMeters meters;
    private final OperationNames names;
    private final Tracing tracing;

    RequestObservations(RequestMeters meters, OperationNames names, Tracing tracing) {
        this.meters = meters;
        this.names = names;
        this.tracing = tracing;
    }

    /** Of a request that was read; from now on what is logged about it can be told from the rest. */
    public RequestObservation begin() {
        tracing.identify();
        return new RequestObservation(tracing, names);
    }

    /** The request is carried out now, so it has an end as well. */
    public void start(RequestObservation observation) {
        observation.start();
    }

    /** @param code what the client was told where the request was refused, else null */
    public void end(RequestObservation observation, RequestOutcome outcome, String code) {
        if (outcome == RequestOutcome.REFUSED) {
            recordRefusal(code);
        }
        observation.end(meters, outcome);
    }

    /** One that did not get as far as to be carried out. */
    public void recordRefusal(String code) {
        meters.countRefusal(code);
    }
}
