package org.ballotwatch.graphql.engine;

/** The ids that clients see: an application may add the arguments under which an object was read. */
public interface ObjectIds {
    /** The field of an object that has its id. */
    String FIELD = "id";

    /**
     * Returns the ids of objects that were read under these arguments.
     *
     * @param ids the values of the objects' own fields
     */
    Object[] under(ArgumentScope arguments, Object[] ids);
}
