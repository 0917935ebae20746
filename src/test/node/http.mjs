// The audits of the reference implementation of GraphQL over HTTP; prints what each found, as JSON.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2], fetchFn: fetch });
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ name: `${id} ${name}`, status, reason }))));
