// The reference client of GraphQL over SSE, with a connection for each operation; and polling of the same changes.
import { createClient } from 'graphql-sse';
import { ask, check, finish } from './checks.mjs';

const url = process.argv[2];
const client = createClient({ url, retryAttempts: 0 });
const country = { data: { country: { code: 'IQ' } } };

async function take(count, payload) {
  const found = [];
  for await (const result of client.iterate(payload)) {
    found.push(result);
    if (found.length === count) break;
  }
  return found;
}

await check('a query is answered', [country], () => take(2, { query: '{ country(code: "IQ") { code } }' }));
await check('an invalid document is an error', 'GRAPHQL_VALIDATION_FAILED', async () =>
  (await take(2, { query: '{ nope }' }))[0].errors[0].extensions.code,
);
await check('a subscription goes on from a polled cursor', [3, true], async () => {
  const { changes } = (await ask(url, '{ changes(first: 1) { pageInfo { endCursor hasNextPage } } }')).data;
  const query = 'subscription S($after: String) { incidentRecorded(after: $after) { cursor incident { id } } }';
  const notices = await take(3, { query, variables: { after: changes.pageInfo.endCursor } });
  const ids = notices.map((notice) => notice.data.incidentRecorded.incident.id);
  return [new Set(ids).size, changes.pageInfo.hasNextPage];
});
await check('a subscription that fails ends with its error', 'NOT_FOUND', async () => {
  const query = 'subscription { electionChanged(id: "RQGgCI10AHUuidODTfKnTeQ") { cursor } }';
  return (await take(2, { query })).map((result) => result.errors[0].extensions.code).join();
});
await check('a browser can subscribe by GET', ['text/event-stream', 'event: next'], async () => {
  const query = encodeURIComponent('subscription { incidentRecorded(after: "AAAAAAAAAAAAAAAAAAAAAA") { cursor } }');
  const abort = new AbortController();
  const headers = { accept: 'text/event-stream' };
  const response = await fetch(`${url}?query=${query}`, { headers, signal: abort.signal });
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes('event:')) break;
  }
  abort.abort();
  return [response.headers.get('content-type').split(';')[0], /event: \w+/.exec(text)[0]];
});
await check('polling to the end repeats its cursor', [[], true, false], async () => {
  const { noticeCursor } = (await ask(url, '{ noticeCursor }')).data;
  const query = 'query Q($after: String) { changes(after: $after) { nodes { cursor } pageInfo { endCursor hasNextPage } } }';
  const { changes } = (await ask(url, query, { after: noticeCursor })).data;
  return [changes.nodes, changes.pageInfo.endCursor === noticeCursor, changes.pageInfo.hasNextPage];
});
finish();
