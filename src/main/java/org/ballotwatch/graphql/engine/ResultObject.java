package org.ballotwatch.graphql.engine;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * One object of the response: values next to keys, which all objects of its selection share, in the order of the
 * selection.
 */
public final class ResultObject extends AbstractMap<String, Object> {
    private final SerializedString[] keys;
    private final Object[] values;

    ResultObject(SerializedString[] keys) {
        this.keys = keys;
        this.values = new Object[keys.length];
    }

    void put(int field, Object value) {
        values[field] = value;
    }

    @Override
    public int size() {
        return keys.length;
    }

    /** The keys as JSON, encoded once for all objects of the selection. */
    public SerializedString key(int field) {
        return keys[field];
    }

    public Object value(int field) {
        return values[field];
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < keys.length;
                    }

                    @Override
                    public Map.Entry<String, Object> next() {
                        return new SimpleImmutableEntry<>(keys[next].getValue(), values[next++]);
                    }
                };
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }
}
