// The reference client of the Model Context Protocol: two dozen questions, whose numbers all come with source, day and licence.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { check, finish } from './checks.mjs';

const url = new URL(process.argv[2].replace('/graphql', '/mcp'));
const client = new Client({ name: 'conformance', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(url));

const call = async (name, args) => {
  const answer = await client.callTool({ name, arguments: args });
  if (answer.isError) throw new Error(answer.content[0].text);
  return answer.structuredContent;
};
const licensed = ({ source, dataset }) => source?.publisher && (source.licence || dataset?.licence);
const cited = (object) => {
  const reports = object.reports ?? object.accounts ?? (object.source ? [object] : undefined);
  return reports?.length > 0 && reports.every((report) => 'knownSince' in report && licensed(report)); // null: unknown
};

/** Returns the paths of numbers without a report above them. Sizes, places and degrees of disagreement need none. */
function uncited(value, path = '', covered = false) {
  if (typeof value === 'number') {
    return covered || /(totalCount|latitude|longitude|reliability|disagreement)$/.test(path) ? [] : [path];
  }
  if (value === null || typeof value !== 'object') return [];
  const covers = covered || (!Array.isArray(value) && cited(value));
  return Object.entries(value).flatMap(([key, each]) => uncited(each, `${path}.${key}`, covers));
}

await check('the tools are readings', ['elections', 'evidence', 'incidents', 'record', 'results', 'search', 'sources', 'timeline'], async () => {
  const { tools } = await client.listTools();
  if (!tools.every((tool) => tool.annotations.readOnlyHint && tool.description)) throw new Error(JSON.stringify(tools));
  return tools.map((tool) => tool.name).sort();
});
const found = async (text, kinds) => (await call('search', { text, kinds })).data.search.nodes[0].record.recordId;
const iraq = await found('Iraq 2021', ['ELECTION']);
const kenya = await found('Kenya 2017', ['ELECTION']);
const { recordedAsOf, data: { record: { slug: iraqSlug } } } = await call('record', { record: iraq });
const incident = (await call('incidents', { country: 'IQ', first: 1 })).data.incidents.nodes[0].recordId;
const questions = [
  ...['IQ', 'KE', 'CI'].flatMap((country) => [
    ['incidents', { country }],
    ['elections', { country }],
    ['results', { country, first: 3 }],
    ['timeline', { country, first: 50 }],
  ]),
  ['incidents', { country: 'IQ', asOf: '2021-11-08' }],
  ['timeline', { election: iraq, kinds: ['RESULT_ANNOUNCEMENT'] }],
  ['record', { record: iraq }],
  ['record', { record: kenya }],
  ['record', { record: incident }],
  ['evidence', { record: iraq }],
  ['evidence', { record: incident }],
  ['search', { text: 'Iraq 2021', kinds: ['ELECTION'] }],
  ['record', { record: 'casebook:IQ-2021-10-10', asOf: '2021-10-12' }],
  ['evidence', { record: 'casebook:IQ-2021-10-10', asOf: '2021-10-12' }],
  ['evidence', { record: iraqSlug, recordedAsOf }],
  ['timeline', { election: iraqSlug, asOf: '2021-10-12' }],
];
for (const [index, [name, args]] of questions.entries()) {
  await check(`question ${index + 1}: ${name} ${JSON.stringify(args)}`, [true, []], async () => {
    const answer = await call(name, args);
    const something = JSON.stringify(answer.data).includes('publisher');
    return [something && Boolean(answer.asOf && answer.recordedAsOf), uncited(answer.data).slice(0, 3)];
  });
}
await check('what was known on two days', [['2021-10-12', 4], ['2021-12-31', 19]], async () => {
  const known = async (asOf) => {
    const answer = await call('record', { record: iraqSlug, kind: 'ELECTION', asOf });
    return [answer.asOf, answer.data.record.results.length];
  };
  return [await known('2021-10-12'), await known('2021-12-31')];
});
await check('a hit of a day is shown as of that day', 4, async () => {
  const { data } = await call('search', { text: 'Iraq 2021', kinds: ['ELECTION'], asOf: '2021-10-12' });
  return (await call('record', { record: data.search.nodes[0].record.id })).data.record.results.length;
});
await check('a party has its results, each with its sources', [true, []], async () => {
  const { data } = await call('record', { record: await found('Fatah Alliance', ['PARTY']) });
  return [data.record.results.length > 0, uncited(data)];
});
await check('a place has its country', 'IQ', async () => {
  return (await call('record', { record: await found('Baghdad', ['PLACE']) })).data.record.placeCountry.code;
});
await check('an error says what is wrong', true, async () => {
  const answer = await client.callTool({ name: 'record', arguments: { record: 'x y' } });
  return answer.isError && answer.content[0].text.includes('does not name a record');
});
await check('an argument that the tool does not have is refused', true, async () => {
  const answer = await client.callTool({ name: 'evidence', arguments: { record: iraq, reading: 'OFFICIAL' } });
  return answer.isError && answer.content[0].text.includes('reading is not an argument of evidence');
});
await check('a tool says what it is for', true, async () => {
  const { tools } = await client.listTools();
  return tools.every((tool) => !tool.description.startsWith('The registered query'));
});
await client.close();
finish();
