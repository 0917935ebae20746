// The examples of the documentation. A library's test takes its settings from here, so that what the page shows is what was run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const host = new URL(process.argv[2]).host;
const marks = {
  apollo: "from '@apollo/client'",
  urql: "from '@urql/core'",
  relay: '"customScalarTypes"',
  codegen: '"preset"',
};

/** Returns the examples of a page, which ask the service under test. */
export function examples(page) {
  const text = readFileSync(`../../src/docs/${page}.md`, 'utf8').replaceAll('127.0.0.1:8080', host);
  const found = text.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...found].map(([, language, text], i) => ({ name: `${page}-${i + 1}`, language, text }));
}

/** Returns the text of the example with the settings of a library. */
export function settings(library) {
  const found = examples('clients').filter(({ text }) => text.includes(marks[library]));
  if (found.length !== 1) throw new Error(`clients.md has ${found.length} examples of ${library}`);
  return found[0].text;
}

/** Runs the example of a library, and returns its client. */
export async function clientOf(library) {
  mkdirSync('examples', { recursive: true });
  writeFileSync(`examples/${library}.mjs`, `${settings(library)}export { client };\n`);
  const { log } = console;
  console.log = console.error; // the output is that of the test
  try {
    return (await import(`./examples/${library}.mjs`)).client;
  } finally {
    console.log = log;
  }
}
