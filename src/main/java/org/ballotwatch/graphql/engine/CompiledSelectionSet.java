package org.ballotwatch.graphql.engine;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.schema.GraphQLObjectType;
import java.util.List;

/** The fields selected of the objects of one type at one place of a document, in the order of the response. */
record CompiledSelectionSet(GraphQLObjectType type, List<CompiledField> fields, SerializedString[] keys) {
    CompiledSelectionSet(GraphQLObjectType type, List<CompiledField> fields) {
        this(type, fields, fields.stream().map(CompiledField::key).toArray(SerializedString[]::new));
    }

    /** Returns an object of the response with no values yet. */
    ResultObject result() {
        return new ResultObject(keys);
    }
}
