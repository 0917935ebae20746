// urql's graphcache with the settings of the documentation: two clocks in one query, and paging.
import { gql } from '@urql/core';
import { check, countsOfResults, finish, twoClocks, twoDays } from './checks.mjs';
import { clientOf } from './examples.mjs';

const client = await clientOf('urql');

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
