// Two linters read the served schema. Each rule that is off has its reason.
import { mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { ESLint } from 'eslint';
import plugin from '@graphql-eslint/eslint-plugin';
import { check, finish } from './checks.mjs';

const url = process.argv[2];
mkdirSync('linted', { recursive: true });
writeFileSync('linted/schema.graphql', await (await fetch(`${url}/schema.graphql`)).text());

const federation = 'the federation specification chose these names and types';
const off = {
  'strict-id-in-types': 'payloads, pages and values have no identity of their own',
  alphabetize: 'order has no meaning for clients, and the printer sorts root fields already',
  'require-field-of-type-query-in-mutation-result': 'a payload has its record, from which all else is reached',
  'input-name': 'mutations take an idempotencyKey beside their input',
  'no-typename-prefix': 'recordId is the id of a record as opposed to that of a view of it',
  'no-root-type': 'the service has mutations and subscriptions',
};
const rules = { ...plugin.configs['flat/schema-all'].rules };
Object.keys(off).forEach((rule) => (rules[`@graphql-eslint/${rule}`] = 'off'));
rules['@graphql-eslint/description-style'] = ['error', { style: 'inline' }];
// As recommended, but federation's names begin with an underscore.
const [severity, conventions] = plugin.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'];
rules['@graphql-eslint/naming-convention'] = [severity, { ...conventions, allowLeadingUnderscore: true }];
const ofFederation = ({ ruleId, message }) =>
  ruleId === '@graphql-eslint/require-nullable-result-in-root' && message.includes('"_Service"') && federation;

await check('graphql-eslint finds nothing', [], async () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        languageOptions: {
          parser: plugin.parser,
          parserOptions: { graphQLConfig: { schema: 'linted/schema.graphql' } },
        },
        plugins: { '@graphql-eslint': plugin },
        rules,
      },
    ],
  });
  const [{ messages }] = await eslint.lintFiles(['linted/schema.graphql']);
  return messages
    .filter((message) => !ofFederation(message))
    .map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`)
    .slice(0, 20);
});
await check('graphql-schema-linter finds nothing', '', async () => {
  const ignore = {
    'fields-are-camel-cased': ['Query._entities', 'Query._service'],
    'types-are-capitalized': ['_Service'],
  }; // of federation
  const linter = 'node_modules/graphql-schema-linter/lib/cli.js';
  try {
    execFileSync(process.execPath, [linter, '--ignore', JSON.stringify(ignore), 'linted/schema.graphql']);
    return '';
  } catch (e) {
    return `${e.stdout}${e.stderr}`.slice(0, 1_000);
  }
});
finish();
