// Runs the examples in the documentation: commands, modules and queries as they stand. Mutations are only validated, and
// settings in JSON are run by the tests of their libraries.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { ask, check, finish } from './checks.mjs';
import { examples, settings } from './examples.mjs';

const url = process.argv[2];
const run = promisify(execFile);
const schema = buildSchema(await (await fetch(`${url}/schema.graphql`)).text());
mkdirSync('examples', { recursive: true });

/** Returns what an example printed; a response with errors fails it. */
async function output(command, ...parameters) {
  const { stdout } = await run(command, parameters, { timeout: 50_000 });
  if (stdout.includes('"errors"')) throw new Error(stdout.slice(0, 500));
  return stdout;
}
const languages = {
  sh: async (text) => typeof (await output('bash', '-c', text)) === 'string',
  js: async (text, name) => {
    writeFileSync(`examples/${name}.mjs`, text);
    return (await output(process.execPath, `examples/${name}.mjs`)).length > 0;
  },
  json: async (text) => ['relay', 'codegen'].some((library) => settings(library) === text),
  graphql: async (text) => {
    const document = parse(text);
    const faults = validate(schema, document);
    if (faults.length) throw new Error(faults.join('\n'));
    if (document.definitions[0].operation !== 'query') return true;
    const { errors } = await ask(url, text);
    if (errors) throw new Error(JSON.stringify(errors));
    return true;
  },
};
for (const page of ['clients', 'tables']) {
  for (const { name, language, text } of examples(page)) {
    await check(`${name} (${language})`, true, () => languages[language](text, name));
  }
}
finish();
