// graphql-codegen with the settings of the documentation, for a service that runs nothing but the documents that it generates.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { check, countsOfResults, finish, twoClocks, twoDays } from './checks.mjs';
import { settings } from './examples.mjs';

const url = process.argv[2];
const app = `import type { TwoClocksQuery } from './gql/graphql';
import { graphql } from './gql';

export const twoClocks = graphql(\`${twoClocks}\`);
export const seats = (data: TwoClocksQuery): (number | null | undefined)[] | undefined =>
  data.late?.results?.map((result) => result.seats?.best);
`;
mkdirSync('codegen/src', { recursive: true });
writeFileSync('codegen/src/app.ts', app);

await check('documents and types are generated', true, async () => {
  const files = await generate({ ...JSON.parse(settings('codegen')), cwd: resolve('codegen'), silent: true }, true);
  return files.some(({ content }) => content.includes('export type TwoClocksQuery'));
});
await check('the types are valid, and strict', '', async () => {
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
  try {
    execFileSync(process.execPath, ['../node_modules/typescript/bin/tsc', ...options, 'src/app.ts'], { cwd: 'codegen' });
    return '';
  } catch (e) {
    return `${e.stdout}${e.stderr}`;
  }
});
// The service has registered a copy of the list: src/test/resources/documents/persisted-documents.json.
await check('the service has registered what was generated', [200, [4, 19]], async () => {
  const list = JSON.parse(readFileSync('codegen/src/gql/persisted-documents.json', 'utf8'));
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ documentId: Object.keys(list)[0], variables: twoDays }),
  });
  const answer = await response.json();
  return answer.errors ?? [response.status, countsOfResults(answer.data)];
});
await check('it runs nothing else', 'DOCUMENT_NOT_REGISTERED', async () => {
  const body = JSON.stringify({ query: twoClocks, variables: twoDays });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()).errors[0].extensions.code;
});
finish();
