// Apollo Client: two clocks in one query, paging, and errors beside data.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { ask, check, countsOfResults, finish, twoClocks, twoDays } from './checks.mjs';

const url = process.argv[2];
const { data } = await ask(url, '{ __schema { types { name possibleTypes { name } } } }');
const possibleTypes = Object.fromEntries(
  data.__schema.types.filter((t) => t.possibleTypes).map((t) => [t.name, t.possibleTypes.map((p) => p.name)]),
);
const clocks = ['asOf', 'recordedAsOf', 'reading'];
const client = new ApolloClient({
  link: new HttpLink({ uri: url }),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: { fields: { incidents: relayStylePagination(['filter', 'orderBy', ...clocks]) } },
      Election: { fields: { incidents: relayStylePagination(['timing', ...clocks]) } },
    },
  }),
});

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
await check('an error in one root field leaves the others', ['IQ', null, 'INVALID_CURSOR'], async () => {
  const query = gql`{ country(code: "IQ") { code } incidents(after: "x") { totalCount } }`;
  const { data: found, error } = await client.query({ query, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  return [found.country.code, found.incidents, error.errors[0].extensions.code];
});
finish();
