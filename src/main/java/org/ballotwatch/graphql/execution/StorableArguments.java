package org.ballotwatch.graphql.execution;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.graphql.engine.ArgumentRules;

/** Refuses values that PostgreSQL cannot hold. */
@Singleton
class StorableArguments implements ArgumentRules {
    @Override
    public String fault(String text) {
        return StorableText.fault(text);
    }

    /** Java's years have a wider range than PostgreSQL's. */
    @Override
    public String fault(LocalDate date) {
        return date.getYear() < 1 || date.getYear() > 9999 ? "is out of range: years run from 0001 to 9999" : null;
    }

    /** Only {@code recordedAsOf} is declared with a time, so every time here is one. */
    @Override
    public Object declared(Object value) {
        return value instanceof OffsetDateTime moment ? RecordedAsOf.endOfMillisecond(moment) : value;
    }
}
