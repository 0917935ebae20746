/**
 * The engine: executes a GraphQL operation with a number of calls that depends on the shape of the operation and never
 * on the number of objects.
 *
 * <p>graphql-java parses and validates, SmallRye reads the schema from annotations, and {@link
 * org.ballotwatch.graphql.engine.BatchedExecutionStrategy} executes. A root field gets an {@link
 * org.ballotwatch.graphql.engine.ExecutionScope} of the application and a {@link
 * org.ballotwatch.graphql.engine.RootFieldExecution}, which goes through its selection set breadth first: all objects
 * of one type at one place of the selection form one batch. A plain field is read from each of them through a method
 * handle. An edge (a MicroProfile resolver with {@code @Source List<Parent>}) is called once with all of them, and
 * returns one entry per parent.
 *
 * <p>An operation is compiled once per document, to a tree of {@link org.ballotwatch.graphql.engine.CompiledField}s with
 * their types, resolvers, encoded keys and look-aheads. A request computes only what depends on its variables.
 *
 * <p>Aliases and argument sets are separate calls, since each selected field is. Arguments marked {@link
 * org.ballotwatch.graphql.engine.InheritedArguments} apply to everything below their field, and those marked {@link
 * org.ballotwatch.graphql.engine.FieldArguments} to the field alone. Both are components of a record and need no
 * parameter. {@link org.ballotwatch.graphql.engine.Selection} lets a resolver look ahead, so that it can join what is
 * selected anyway.
 *
 * <p>The engine replaces SmallRye's data fetchers and graphql-java's DataLoader. These run sibling fields on one
 * session at once, answer a batch with arguments by the arguments of the first caller, and take time per object.
 *
 * <p>The engine depends on no other package of this application, so it could be a library. The application implements
 * {@link org.ballotwatch.graphql.engine.ExecutionScopes}, {@link org.ballotwatch.graphql.engine.ErrorMapper}, {@link
 * org.ballotwatch.graphql.engine.OperationInstrumentation}, {@link org.ballotwatch.graphql.engine.EventScheduler},
 * {@link org.ballotwatch.graphql.engine.ArgumentRules} and {@link org.ballotwatch.graphql.engine.ObjectIds} as beans, and puts a {@link
 * org.ballotwatch.graphql.engine.CancellationScope} into the context of each operation. The scalars' {@code serialize}
 * is never called: the response writer gets the Java values and knows how to write their types.
 */
@NullMarked
package org.ballotwatch.graphql.engine;

import org.jspecify.annotations.NullMarked;
