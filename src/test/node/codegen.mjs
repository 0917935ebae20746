// graphql-codegen: strict scalars, and documents that the service runs by their hash alone.
import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { check, finish, twoClocks, twoDays } from './checks.mjs';

const url = process.argv[2];

await check('types are generated with strict scalars', true, async () => {
  const files = await generate(
    {
      schema: `${url}/schema.graphql`,
      documents: twoClocks,
      silent: true,
      generates: {
        'codegen/': {
          preset: 'client',
          presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' } },
          config: { strictScalars: true, scalars: { Date: 'string', DateTime: 'string', BigDecimal: 'number', _Any: 'unknown' } },
        },
      },
    },
    true,
  );
  return files.some(({ content }) => content.includes('export type TwoClocksQuery'));
});
await check('a document is run by its hash', [400, 200, 200, 19], async () => {
  const [[key, query]] = Object.entries(JSON.parse(readFileSync('codegen/persisted-documents.json', 'utf8')));
  const documentId = key.startsWith('sha256:') ? key : `sha256:${key}`;
  const send = async (body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ variables: twoDays, ...body }),
    });
    return [response.status, await response.json()];
  };
  const unknown = await send({ documentId });
  const known = await send({ documentId, query });
  const again = await send({ documentId });
  return [unknown[0], known[0], again[0], again[1].data.late.results.length];
});
finish();
