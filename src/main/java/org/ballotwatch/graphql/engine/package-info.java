/**
 * The engine: how a GraphQL operation becomes a constant number of SQL statements.
 *
 * <p>graphql-java parses and validates; {@link org.ballotwatch.graphql.engine.BatchedExecutionStrategy} executes. A root field gets a {@link
 * org.ballotwatch.database.Snapshot} (one connection, read only, repeatable read) and a {@link
 * org.ballotwatch.graphql.engine.RootFieldExecution} over its selection set, breadth first and in sets: all objects of one type at one
 * place of the selection are taken together. A plain field is read from each of them through a method handle; an edge (a
 * MicroProfile resolver with {@code @Source List<Parent>}) is called once with all of them, and answers one entry per
 * parent. So the number of statements is a property of the query's shape and never of the number of objects, and can be
 * asserted in a test.
 *
 * <p>Aliases and argument sets are separate calls, since each selected field is. Arguments marked {@link
 * org.ballotwatch.graphql.engine.InheritedArguments} hold for everything beneath the field they are given to, those marked {@link
 * org.ballotwatch.graphql.engine.FieldArguments} for the field alone; both stand in a record and need no parameter. {@link
 * org.ballotwatch.graphql.engine.Selection} lets a resolver look ahead, to join what will be asked for anyway.
 *
 * <p>What it replaces: SmallRye's data fetchers and graphql-java's DataLoader, which run sibling fields on one session at
 * once, answer a batch with arguments by the first caller's arguments, and pay per object.
 */
package org.ballotwatch.graphql.engine;
