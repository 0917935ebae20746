// The reference client of graphql-transport-ws, and a bare socket that misbehaves; prints what each check found, as JSON.
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const url = process.argv[2].replace(/^http/, 'ws');
const results = [];

async function check(name, expected, run) {
  const timeout = new Promise((resolve, reject) => setTimeout(reject, 20_000, new Error('nothing within 20 s')).unref());
  const found = await Promise.race([run(), timeout]).catch((e) => (Array.isArray(e) ? e : String(e)));
  const ok = JSON.stringify(found) === JSON.stringify(expected);
  results.push({ name, status: ok ? 'ok' : 'error', reason: ok ? undefined : JSON.stringify(found) });
}

// Says all of it at once and waits for the socket to be closed.
function closed(messages, protocol = 'graphql-transport-ws') {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, protocol);
    socket.on('open', () => messages.forEach((message) => socket.send(JSON.stringify(message))));
    socket.on('close', (code) => resolve(code));
    socket.on('error', reject);
  });
}

const init = { type: 'connection_init' };
const slow = '{ incidents(first: 100) { totalCount nodes { title elections { timing } } } }';
const subscribe = (id, query) => ({ type: 'subscribe', id, payload: { query } });

const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, keepAlive: 100 });
async function all(payload) {
  const answers = [];
  for await (const answer of client.iterate(payload)) answers.push(answer);
  return answers;
}
const query = 'query q($code: String!) { country(code: $code) { code } }';
const iraq = [{ data: { country: { code: 'IQ' } } }];
await check('a query is answered', iraq, () => all({ query, variables: { code: 'IQ' } }));
await check('fifty queries are answered on one connection', Array(50).fill(iraq), async () => {
  const answers = [];
  for (let i = 0; i < 50; i += 10) {
    answers.push(...(await Promise.all(Array.from({ length: 10 }, () => all({ query, variables: { code: 'IQ' } })))));
  }
  return answers;
});
await check('an invalid document is an error', 'GRAPHQL_VALIDATION_FAILED', () =>
  all({ query: '{ nope }' }).catch((errors) => errors[0].extensions.code),
);
await client.dispose();

await check('subscribing before the init', 4401, () => closed([subscribe('a', '{ __typename }')]));
await check('an init of no object', 4400, () => closed([{ type: 'connection_init', payload: 5 }]));
await check('two inits', 4429, () => closed([init, init]));
await check('an id twice', 4409, () => closed([init, subscribe('a', slow), subscribe('a', slow)]));
await check('a message of no known type', 4400, () => closed([init, { type: 'start', id: 'a' }]));
await check('the older protocol', 'Error: Unexpected server response: 400', () => closed([init], 'graphql-ws'));

console.log(JSON.stringify(results));
process.exit(0);
