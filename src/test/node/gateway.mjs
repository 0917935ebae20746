// A gateway in front of the service and of another subgraph: the engine of Hive Gateway.
import { composeServices } from '@apollo/composition';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { execute, parse, print } from 'graphql';
import { ask, check, countsOfResults, finish, twoClocks, twoDays } from './checks.mjs';
import { definition, polls } from './polls.mjs';

const url = process.argv[2];
const iraq = 'externalId: { scheme: "casebook", value: "IQ-2021-10-10" }';
const { _service, election } = (await ask(url, `{ _service { sdl } election(${iraq}) { recordId } }`)).data;
const pollsUrl = await polls(election.recordId, '2021-09-30');

const { supergraphSdl, errors } = composeServices([
  { name: 'ballotwatch', url, typeDefs: parse(_service.sdl) },
  { name: 'polls', url: pollsUrl, typeDefs: parse(definition) },
]);
if (errors) throw new Error(errors.join('\n'));
const asked = [];
const schema = getStitchedSchemaFromSupergraphSdl({
  supergraphSdl,
  batch: true,
  onSubschemaConfig: (subgraph) => {
    subgraph.executor = ({ document, variables }) => {
      asked.push(subgraph.name);
      return ask(subgraph.endpoint, print(document), variables);
    };
  },
});

async function run(query, variableValues) {
  asked.length = 0;
  const { data, errors } = await execute({ schema, document: parse(query), variableValues });
  if (errors) throw new Error(errors.map((error) => error.stack).join('\n'));
  return data;
}

await check('fields of another subgraph join a record', ['IQ', '2021-09-30', ['BALLOTWATCH', 'POLLS']], async () => {
  const { election } = await run(`{ election(${iraq}) { title country { code } polls { day } } }`);
  return [election.country.code, election.polls[0].day, [...asked]];
});
await check('a record joins what another subgraph lists', ['2021-10-10', '2021-09-30', ['POLLS', 'BALLOTWATCH']], async () => {
  const { latestPolls } = await run('{ latestPolls { polls { day } startsOn } }');
  return [latestPolls[0].startsOn, latestPolls[0].polls[0].day, [...asked]];
});
await check('two clocks in one query stay apart', [4, 19], async () => countsOfResults(await run(twoClocks, twoDays)));
await check('on each of two days a record has what another subgraph knows', [[4, 19], '2021-09-30', '2021-09-30'], async () => {
  const query = twoClocks.replaceAll('results {', 'polls { day } results {');
  const data = await run(query, twoDays);
  return [countsOfResults(data), data.early.polls[0].day, data.late.polls[0].day];
});
await check('an error of the service arrives with its code', 'INVALID_ARGUMENT', async () => {
  const { errors } = await execute({ schema, document: parse('{ election(id: "x") { title } }') });
  return errors[0].extensions.code;
});
finish();
