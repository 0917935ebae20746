// urql with graphcache: two clocks in one query, and paging.
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { ask, check, countsOfResults, finish, twoClocks, twoDays } from './checks.mjs';

const url = process.argv[2];
const schema = (await ask(url, getIntrospectionQuery())).data;
// Objects without an id belong to the object that shows them.
const embedded = schema.__schema.types.filter((t) => t.kind === 'OBJECT' && !t.fields.some((f) => f.name === 'id'));
const keys = Object.fromEntries(embedded.map((t) => [t.name, () => null]));
const client = new Client({
  url,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({ schema, keys, resolvers: { Query: { incidents: relayPagination() } } }),
    fetchExchange,
  ],
});

await check('two clocks in one query stay apart', [4, 19], async () => {
  const { data, error } = await client.query(gql(twoClocks), twoDays).toPromise();
  return error ? String(error) : countsOfResults(data);
});
await check('two clocks stay apart in the cache', [4, 19], async () => {
  const { data, error } = await client.query(gql(twoClocks), twoDays, { requestPolicy: 'cache-only' }).toPromise();
  return error ? String(error) : countsOfResults(data);
});
await check('pages are put together', [5, 10, 10], async () => {
  const page = gql`query Page($after: String) {
    incidents(first: 5, after: $after) { edges { cursor node { id title } } pageInfo { hasNextPage endCursor } }
  }`;
  const first = (await client.query(page, {}).toPromise()).data.incidents;
  const both = (await client.query(page, { after: first.pageInfo.endCursor }).toPromise()).data.incidents.edges;
  return [first.edges.length, both.length, new Set(both.map((edge) => edge.node.id)).size];
});
finish();
