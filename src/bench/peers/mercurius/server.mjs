// mercurius with its JIT on Fastify; prepared and pipelined statements of postgres.js, a DataLoader per request and level; one
// process per processor.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { loaders, resolvers } from './resolvers.mjs';

if (cluster.isPrimary) {
  for (let i = 0; i < Number(process.env.WORKERS); i++) cluster.fork();
  process.on('SIGTERM', () => process.exit(0)); // workers end with it
} else {
  const app = Fastify({ logger: false });
  app.register(mercurius, {
    schema: readFileSync('schema.graphql', 'utf8'),
    resolvers,
    context: () => ({ load: loaders() }),
    jit: 1,
    graphiql: false,
  });
  await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
}
