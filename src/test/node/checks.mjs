// Runs named checks one after the other, and prints what each found as JSON.
import { isDeepStrictEqual } from 'node:util';

const results = [];

export async function check(name, expected, run) {
  const timeout = new Promise((resolve, reject) => setTimeout(reject, 60_000, new Error('nothing within 60 s')).unref());
  const found = await Promise.race([run(), timeout]).catch((e) => String(e?.stack ?? e));
  const ok = isDeepStrictEqual(found, expected);
  results.push({ name, status: ok ? 'ok' : 'error', reason: ok ? undefined : String(JSON.stringify(found)).slice(0, 2_000) });
}

export function finish() {
  process.stdout.write(JSON.stringify(results), () => process.exit(0));
}

export async function ask(url, query, variables = {}) {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.json();
}

const election = 'election(externalId: { scheme: "casebook", value: "IQ-2021-10-10" }';
const shown = '{ id recordId title results { stage contestant { name } seats { best } } }';

// One election as known on two days: 4 and 19 results.
export const twoClocks = `query TwoClocks($early: Date!, $late: Date!) {
  early: ${election}, asOf: $early) ${shown}
  late: ${election}, asOf: $late) ${shown}
}`;
export const twoDays = { early: '2021-10-12', late: '2021-12-31' };
export const countsOfResults = (data) => [data.early.results.length, data.late.results.length];
