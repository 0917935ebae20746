package org.ballotwatch.graphql.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The objects of one type among those of a level, and which ones of the level they are. */
final class TypeBatch {
    private final List<Object> objects;
    private final int[] places;

    TypeBatch(int most) {
        objects = new ArrayList<>(most);
        places = new int[most];
    }

    void add(int place, Object object) {
        places[objects.size()] = place;
        objects.add(object);
    }

    List<Object> objects() {
        return objects;
    }

    int[] places() {
        return Arrays.copyOf(places, objects.size());
    }
}
