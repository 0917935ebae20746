package org.ballotwatch.graphql.engine;

/**
 * An input whose fields narrow a list. Null does not narrow it. An empty list or a blank text is refused: some readers
 * expect everything of it, and others nothing.
 */
public interface NarrowingInput {}
