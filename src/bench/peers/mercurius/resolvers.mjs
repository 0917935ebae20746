import DataLoader from 'dataloader';
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL, {
  max: Math.floor(Number(process.env.CONNECTIONS) / Number(process.env.WORKERS)),
  prepare: true,
  connection: { search_path: 'app' },
  transform: postgres.camel,
  types: { date: { to: 1082, from: [1082], serialize: (day) => day, parse: (day) => day } }, // days stay text
});

const one = (query, key = 'id') => new DataLoader(async (keys) => {
  const rows = new Map((await query(keys)).map((row) => [row[key], row]));
  return keys.map((each) => rows.get(each) ?? null);
});

const many = (query, key) => new DataLoader(async (keys) => {
  const rows = new Map(keys.map((each) => [each, []]));
  for (const row of await query(keys)) rows.get(row[key]).push(row);
  return keys.map((each) => rows.get(each));
});

const makers = {
  country: () => one((codes) => sql`select * from country where code = any(${codes})`, 'code'),
  place: () => one((ids) => sql`select * from place where id = any(${ids}::int[])`),
  actor: () => one((ids) => sql`select * from actor where id = any(${ids}::int[])`),
  election: () => one((ids) => sql`select * from election where id = any(${ids}::int[])`),
  incident: () => one((ids) => sql`select * from incident where id = any(${ids}::int[])`),
  participants: () => many((ids) => sql`
    select * from participant where incident_id = any(${ids}::int[]) order by incident_id, id`, 'incidentId'),
  figures: () => many((ids) => sql`
    select * from figure where incident_id = any(${ids}::int[]) order by incident_id, id`, 'incidentId'),
  sources: () => many((ids) => sql`
    select c.incident_id, s.* from citation c join source s on s.id = c.source_id
    where c.incident_id = any(${ids}::int[]) order by c.incident_id, s.id`, 'incidentId'),
  elections: () => many((ids) => sql`
    select * from election_link where incident_id = any(${ids}::int[]) order by incident_id, distance, election_id`, 'incidentId'),
  seatResults: () => many((ids) => sql`
    select * from seat_result where election_id = any(${ids}::int[]) order by election_id, id`, 'electionId'),
};

/** Makes a loader when it is first wanted. */
export const loaders = () => {
  const made = {};
  return (name, key) => (key === null ? null : (made[name] ??= makers[name]()).load(key));
};

const page = ({ country, types, from, to }) => sql`
  country = ${country} and type = any(${types}::incident_type[]) and ends_on >= ${from}::date and starts_on <= ${to}::date`;

export const resolvers = {
  Query: {
    incident: (_, { id }, { load }) => load('incident', id),
    election: (_, { id }, { load }) => load('election', id),
    latestIncidents: (_, { country, first }) => sql`
      select * from incident where country = ${country} order by starts_on desc, id desc limit ${first}`,
    incidents: async (_, wanted) => {
      const [nodes, [{ count }]] = await Promise.all([
        sql`select * from incident where ${page(wanted)} order by starts_on desc, id desc limit ${wanted.first}`,
        sql`select count(*)::int from incident where ${page(wanted)}`,
      ]);
      return { totalCount: count, hasNextPage: count > wanted.first, nodes };
    },
  },
  Incident: {
    country: (incident, _, { load }) => load('country', incident.country),
    place: (incident, _, { load }) => load('place', incident.placeId),
    participants: (incident, _, { load }) => load('participants', incident.id),
    figures: (incident, _, { load }) => load('figures', incident.id),
    sources: (incident, _, { load }) => load('sources', incident.id),
    elections: (incident, _, { load }) => load('elections', incident.id),
  },
  Participant: { actor: (participant, _, { load }) => load('actor', participant.actorId) },
  ElectionLink: {
    election: (link, _, { load }) => load('election', link.electionId),
    incident: (link, _, { load }) => link.incident ?? load('incident', link.incidentId),
  },
  Election: {
    seatResults: (election, _, { load }) => load('seatResults', election.id),
    nearest: async (election, { first }) => (await sql`
      select l.days, l.confidence, i.* from election_link l join incident i on i.id = l.incident_id
      where l.election_id = ${election.id} order by l.distance, l.incident_id limit ${first}`)
      .map((row) => ({ days: row.days, confidence: row.confidence, electionId: election.id, incident: row })),
    incidentCounts: (election, { withinDays }) => sql`
      select date_trunc('month', i.starts_on)::date as month, i.type, count(*)::int
      from election_link l join incident i on i.id = l.incident_id
      where l.election_id = ${election.id} and l.distance <= ${withinDays}
      group by 1, 2 order by 1, 2`,
  },
  SeatResult: { party: (result, _, { load }) => load('actor', result.partyId) },
};
