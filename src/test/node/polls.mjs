// Another subgraph: it knows polls, and extends elections by their recordId.
import { createServer } from 'node:http';
import { buildSchema, graphql } from 'graphql';

const types = `
type Poll { day: String! }
type Election @key(fields: "recordId") { recordId: ID! polls: [Poll!]! }`;

/** The subgraph for a composer. */
export const definition = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { latestPolls: [Election!]! }${types}`;

/** Starts the subgraph with a poll on one election, and returns its address. */
export async function polls(recordId, day) {
  const schema = buildSchema(`
directive @key(fields: String!) on OBJECT
scalar _Any
union _Entity = Election
type Query { latestPolls: [Election!]! _entities(representations: [_Any!]!): [_Entity]! }${types}`);
  const election = (id) => ({ __typename: 'Election', recordId: id, polls: id === recordId ? [{ day }] : [] });
  const rootValue = {
    latestPolls: () => [election(recordId)],
    _entities: ({ representations }) => representations.map((each) => election(each.recordId)),
  };
  const server = createServer(async (request, response) => {
    const { query: source, variables: variableValues } = JSON.parse((await request.toArray()).join(''));
    const answer = await graphql({ schema, rootValue, source, variableValues });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${server.address().port}/graphql`;
}
