package org.ballotwatch.graphql.node;

import jakarta.inject.Singleton;
import org.ballotwatch.graphql.engine.ArgumentScope;
import org.ballotwatch.graphql.engine.ObjectIds;

/** Makes the ids of all objects name the view in which they were read. */
@Singleton
class ViewIds implements ObjectIds {
    @Override
    public Object[] under(ArgumentScope arguments, Object[] ids) {
        RecordView view = arguments.as(RecordView.class);
        if (view.isDefault()) {
            return ids;
        }
        Object[] seen = new Object[ids.length];
        for (int i = 0; i < ids.length; i++) {
            seen[i] = new ViewId(GlobalId.decode(FIELD, (String) ids[i]), view).encode();
        }
        return seen;
    }
}
