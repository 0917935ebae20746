package org.ballotwatch.entry;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** All types of records that can be entered. */
@Singleton
public class RecordTypes {
    private final Map<KeyedKind, RecordType<?, ?>> types = new EnumMap<>(KeyedKind.class);

    RecordTypes(@Any Instance<RecordType<?, ?>> beans) {
        for (RecordType<?, ?> type : beans) {
            types.put(type.kind(), type);
        }
        for (KeyedKind kind : KeyedKind.values()) {
            if (!types.containsKey(kind)) {
                throw new IllegalStateException("There is no RecordType for " + KeyedKind.words(kind));
            }
        }
    }

    public RecordType<?, ?> of(KeyedKind kind) {
        return types.get(kind);
    }
}
