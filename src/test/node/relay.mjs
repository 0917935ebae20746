// Relay's compiler and runtime with the settings of the documentation: documents compile, and refetching and paging show what was seen.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ask, check, countsOfResults, finish, twoClocks, twoDays } from './checks.mjs';
import { settings } from './examples.mjs';

const url = process.argv[2];
const require = createRequire(import.meta.url);
const documents = `
import { graphql } from 'relay-runtime';
graphql\`query AppQuery($asOf: Date) {
  election(externalId: { scheme: "casebook", value: "IQ-2021-10-10" }, asOf: $asOf) {
    id title results { stage } ...App_election
  }
  incidents(first: 2) { nodes { ...App_incident } }
}\`;
graphql\`fragment App_election on Election
@refetchable(queryName: "AppElectionPagination")
@argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" }) {
  startsOn
  results { stage }
  incidents(first: $first, after: $after, orderBy: NEAREST_FIRST) @connection(key: "App_election_incidents") {
    edges { cursor node { timing incident { id title } } }
    pageInfo { endCursor hasNextPage }
  }
}\`;
graphql\`fragment App_incident on Incident @refetchable(queryName: "AppIncidentRefetch") { id title startsOn }\`;
graphql\`mutation AppMutation($input: IncidentInput!, $connections: [ID!]!) {
  recordIncident(input: $input) {
    record @appendNode(connections: $connections, edgeTypeName: "IncidentEdge") { id title }
    userErrors { path message code }
  }
}\`;
graphql\`subscription AppSubscription { incidentRecorded { cursor incident { ...App_incident } } }\`;
graphql\`query AppTimelineQuery {
  timeline(first: 3, filter: { country: "IQ" }) @connection(key: "App_timeline") {
    edges { node { __typename id ... on Event { title startsOn } ... on Incident { type } } }
  }
}\`;
graphql\`${twoClocks.replace('TwoClocks', 'AppTwoClocksQuery')}\`;
`;

mkdirSync('relay/src', { recursive: true });
writeFileSync('relay/src/App.ts', documents);
writeFileSync('relay/package.json', '{ "type": "commonjs" }');
writeFileSync('relay/schema.graphql', await (await fetch(`${url}/schema.graphql`)).text());
writeFileSync('relay/relay.config.json', settings('relay'));
const compile = (script, ...parameters) => {
  try {
    execFileSync(process.execPath, [`../node_modules/${script}`, ...parameters], { cwd: 'relay' });
    return 'compiled';
  } catch (e) {
    return `${e.stdout}${e.stderr}`;
  }
};
await check('the compiler accepts the schema, the documents and the settings', 'compiled', async () =>
  compile('relay-compiler/cli.js', 'relay.config.json'),
);
await check('its types are valid', 'compiled', async () => {
  const artifacts = readdirSync('relay/src/__generated__').map((name) => `src/__generated__/${name}`);
  const options = ['--strict', '--skipLibCheck', '--module', 'commonjs', '--outDir', 'built'];
  return compile('typescript/bin/tsc', ...options, 'src/App.ts', ...artifacts);
});

const { Environment, fetchQuery, Network, RecordSource, Store } = require('relay-runtime');
const compiled = (name) => require(`./relay/built/__generated__/${name}.graphql.js`).default;
const environment = new Environment({
  network: Network.create(({ text }, variables) => ask(url, text, variables)),
  store: new Store(new RecordSource()),
});
const run = (name, variables) => fetchQuery(environment, compiled(name), variables).toPromise();
const answers = {};
const network = (name, variables) => ask(url, compiled(name).params.text, variables);

await check('an election is seen on a day', 4, async () => {
  answers.election = (await run('AppQuery', { asOf: twoDays.early })).election;
  return answers.election.results.length;
});
await check('refetching it shows the same', [4, 3, true], async () => {
  const { node } = (await network('AppElectionPagination', { id: answers.election.id, first: 3 })).data;
  answers.page = node.incidents;
  return [node.results.length, node.incidents.edges.length, node.id === answers.election.id];
});
// Four incidents were known on that day.
await check('its next page is of the same day', [4, 1, 4], async () => {
  const variables = { id: answers.election.id, first: 3, after: answers.page.pageInfo.endCursor };
  await run('AppElectionPagination', variables);
  const { node } = (await network('AppElectionPagination', variables)).data;
  const ids = [...answers.page.edges, ...node.incidents.edges].map((edge) => edge.node.incident.id);
  return [node.results.length, node.incidents.edges.length, new Set(ids).size];
});
await check('an incident is refetched', true, async () => {
  const { nodes } = (await ask(url, '{ incidents(first: 1) { nodes { id } } }')).data.incidents;
  const { data } = await network('AppIncidentRefetch', { id: nodes[0].id });
  await run('AppIncidentRefetch', { id: nodes[0].id });
  return data.node.id === nodes[0].id;
});
await check('the timeline is a connection', 3, async () => (await run('AppTimelineQuery', {})).timeline.edges.length);
await check('two clocks in one query stay apart', [4, 19], async () =>
  countsOfResults(await run('AppTwoClocksQuery', twoDays)),
);
finish();
