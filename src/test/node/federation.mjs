// The service as a subgraph: two composers accept it beside subgraphs that extend its records, and it resolves those.
import { composeServices as apollo } from '@apollo/composition';
import { composeServices as guild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { ask, check, finish } from './checks.mjs';

const url = process.argv[2];
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const polls = `${link}
type Query { latestPolls: [Election!]! }
type Poll { day: String! }
type PageInfo @shareable {
  hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String
}
type Election @key(fields: "id") { id: ID! polls: [Poll!]! }`;
const photos = `${link}
type Query { latestPhotos: [String!]! }
type Incident @key(fields: "id") { id: ID! photos: [String!]! }`;

const { sdl } = (await ask(url, '{ _service { sdl } }')).data._service;
const subgraph = (name, text) => ({ name, url: `http://${name}`, typeDefs: parse(text) });
const subgraphs = [subgraph('ballotwatch', sdl), subgraph('polls', polls), subgraph('photos', photos)];

for (const [name, compose] of Object.entries({ apollo, guild })) {
  await check(`${name} composes it beside subgraphs that extend its records`, ['', true], async () => {
    const { errors, supergraphSdl } = compose(subgraphs);
    const messages = (errors ?? []).map((error) => error.message).join('\n');
    return [messages, /type Election[^{]*@join__type\(graph: POLLS, key: "id"/.test(supergraphSdl ?? '')];
  });
}
await check('an entity is resolved from the id that another subgraph holds', 'Election', async () => {
  const { election } = (await ask(url, '{ election(externalId: {scheme: "casebook", value: "IQ-2021-10-10"}) { id } }')).data;
  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Election { __typename id } } }';
  const { data } = await ask(url, query, { r: [{ __typename: 'Election', id: election.id }] });
  return data._entities[0].id === election.id && data._entities[0].__typename;
});
finish();
