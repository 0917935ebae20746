package org.ballotwatch.graphql.telemetry;

import jakarta.inject.Singleton;

/** Observes each request from when it is read until its response is ready. */
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

    /** Begins the observation of a request; from now on, its log records can be distinguished from others. */
    public RequestObservation begin() {
        tracing.identify();
        return new RequestObservation(tracing, names);
    }

    /** Counts the request as running, so that its end is counted as well. */
    public void start(RequestObservation observation) {
        observation.start();
    }

    /** @param code the code returned to the client if the request was refused, else null */
    public void end(RequestObservation observation, RequestOutcome outcome, String code) {
        if (outcome == RequestOutcome.REFUSED) {
            recordRefusal(code);
        }
        observation.end(meters, outcome);
    }

    /** Records a request that was refused before it ran. */
    public void recordRefusal(String code) {
        meters.countRefusal(code);
    }
}
