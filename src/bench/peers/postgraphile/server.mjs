// PostGraphile as its documentation has it for production: the Amber preset, lists beside connections, the filter plugin; nothing
// is watched or explained; one process per processor.
import cluster from 'node:cluster';
import { createServer } from 'node:http';

const workers = Number(process.env.WORKERS);

if (cluster.isPrimary) {
  for (let i = 0; i < workers; i++) cluster.fork();
  process.on('SIGTERM', () => process.exit(0)); // workers end with it
} else {
  const { postgraphile } = await import('postgraphile');
  const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
  const { makePgService } = await import('postgraphile/adaptors/pg');
  const { grafserv } = await import('postgraphile/grafserv/node');
  const { PostGraphileConnectionFilterPreset } = await import('postgraphile-plugin-connection-filter');
  const service = postgraphile({
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    schema: {
      defaultBehavior: '+connection +list',
      connectionFilterRelations: false,
      connectionFilterComputedColumns: false,
      connectionFilterSetofFunctions: false,
    },
    disablePlugins: ['PgIndexBehaviorsPlugin'], // lets a column without an index be filtered on
    pgServices: [makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['app'],
      pubsub: false,
      poolConfig: { max: Math.floor(Number(process.env.CONNECTIONS) / workers) },
    })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
  }).createServ(grafserv);
  const server = createServer();
  await service.addTo(server);
  await service.ready?.();
  server.listen(Number(process.env.PORT), '127.0.0.1');
}
