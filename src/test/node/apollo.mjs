// Apollo Client with the settings of the documentation: two clocks in one query, paging, and errors beside data.
import { gql } from '@apollo/client';
import { check, countsOfResults, finish, twoClocks, twoDays } from './checks.mjs';
import { clientOf } from './examples.mjs';

const client = await clientOf('apollo');

await check('two clocks in one query stay apart', [4, 19], async () =>
  countsOfResults((await client.query({ query: gql(twoClocks), variables: twoDays })).data),
);
await check('two clocks stay apart in the cache', [4, 19], async () =>
  countsOfResults((await client.query({ query: gql(twoClocks), variables: twoDays, fetchPolicy: 'cache-only' })).data),
);
await check('pages are put together', [5, 10, 10], async () => {
  const query = gql`query Page($first: Int, $after: String) {
    incidents(first: $first, after: $after) {
      edges { cursor node { id title } }
      pageInfo { hasNextPage endCursor startCursor hasPreviousPage }
    }
  }`;
  const pages = client.watchQuery({ query, variables: { first: 5 } });
  const subscription = pages.subscribe(() => {});
  const first = (await client.query({ query, variables: { first: 5 } })).data.incidents;
  await pages.fetchMore({ variables: { after: first.pageInfo.endCursor } });
  const { edges } = client.readQuery({ query, variables: { first: 5 } }).incidents;
  subscription.unsubscribe();
  return [first.edges.length, edges.length, new Set(edges.map((edge) => edge.node.id)).size];
});
await check('lists in another order are other lists', false, async () => {
  const query = gql`query Orders($orderBy: LinkOrder) {
    election(externalId: { scheme: "casebook", value: "IQ-2021-10-10" }) {
      id
      incidents(first: 3, orderBy: $orderBy) { edges { cursor node { incident { id } } } }
    }
  }`;
  const ids = async (orderBy) => {
    const { data } = await client.query({ query, variables: { orderBy } });
    return data.election.incidents.edges.map((edge) => edge.node.incident.id).join();
  };
  return (await ids('EARLIEST_FIRST')) === (await ids('LATEST_FIRST'));
});
await check('fields of interfaces are read from the cache', [3, 3], async () => {
  const query = gql`{
    search(text: "Baghdad", first: 3) { nodes { record { id ... on Record { displayName } ... on Node { recordId } } } }
  }`;
  const { nodes } = (await client.query({ query })).data.search;
  return ['displayName', 'recordId'].map((name) => nodes.filter(({ record }) => record[name]).length);
});
await check('an error in one root field leaves the others', ['IQ', null, 'INVALID_CURSOR'], async () => {
  const query = gql`{ country(code: "IQ") { code } incidents(after: "x") { totalCount } }`;
  const { data: found, error } = await client.query({ query, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  return [found.country.code, found.incidents, error.errors[0].extensions.code];
});
finish();
