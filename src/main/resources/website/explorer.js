'use strict';

// GraphiQL for this service. Every request carries the headers of the Headers tab. The page stores them nowhere.

const example = `# How many drones attacked the prime minister,
# as known the day after and as known today?
# Editors put their key into the Headers tab:
# {"Authorization": "ApiKey …"}
{
  incident(
    externalId: {scheme: "casebook", value: "IQ-2021-11-07-residence"}
  ) {
    title
    then: figures(measures: [WEAPONS_USED], asOf: "2021-11-08") {
      weapon best low high disagreement
    }
    now: figures(measures: [WEAPONS_USED]) {
      weapon best low high disagreement
    }
    elections {
      timing
      daysFromElection
      election { title }
    }
  }
}
`;

const { GraphiQL, React, ReactDOM } = window;

const url = new URL('../../graphql', location.href);
const subscriptionUrl = new URL(url);
subscriptionUrl.protocol = url.protocol.replace('http', 'ws');

const overHttp = GraphiQL.createFetcher({ url: url.href, enableIncrementalDelivery: false });
const overWebSocket = GraphiQL.createFetcher({ url: url.href, subscriptionUrl: subscriptionUrl.href });

// GraphiQL parses the query only a moment after the last key, which is too late for quick hands.
function isSubscription({ query, operationName }) {
  let rest = query.replace(/"""[^]*?"""|"(?:\\.|[^"\\])*"|#.*/g, ' ');
  let previous;
  do {
    previous = rest;
    rest = rest.replace(/\{[^{}]*\}|\([^()]*\)/g, ';');
  } while (rest !== previous);
  return rest
    .split(';')
    .map((definition) => definition.match(/\w+/g) ?? [])
    .some(([kind, name]) => kind === 'subscription' && (!operationName || name === operationName));
}

function documentOf({ operationName }) {
  const name = operationName ? { kind: 'Name', value: operationName } : undefined;
  return { kind: 'Document', definitions: [{ kind: 'OperationDefinition', operation: 'subscription', name }] };
}

async function fetcher(params, { headers }) {
  if (!isSubscription(params)) {
    return overHttp(params, { headers });
  }
  // A client tries a rejected WebSocket again for half a minute; a request reports at once that a key is wrong.
  const check = await overHttp({ query: '{ __typename }' }, { headers });
  const rejected = check.errors?.some(({ extensions }) =>
    ['UNAUTHENTICATED', 'FORBIDDEN'].includes(extensions?.code),
  );
  return rejected ? check : overWebSocket(params, { headers, documentAST: documentOf(params) });
}

// The query to share is in the fragment of the address, which browsers send to no server.
const shared = new URLSearchParams(location.hash.slice(1) || location.search);

function share(name) {
  return (text) => {
    if (text) {
      shared.set(name, text);
    } else {
      shared.delete(name);
    }
    history.replaceState(null, '', `${location.pathname}#${shared}`);
  };
}

// GraphiQL's history keeps the headers of each query, whatever shouldPersistHeaders says. They may hold a key.
const storage = {
  get length() {
    return localStorage.length;
  },
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, withoutHeaders(value)),
  removeItem: (name) => localStorage.removeItem(name),
  clear: () => localStorage.clear(),
};

function withoutHeaders(value) {
  try {
    return JSON.stringify(JSON.parse(value, (name, part) => (name === 'headers' ? undefined : part)));
  } catch {
    return value; // a query
  }
}

ReactDOM.createRoot(document.getElementById('explorer')).render(
  React.createElement(
    GraphiQL,
    {
      fetcher,
      defaultQuery: example,
      query: shared.get('query') ?? undefined,
      variables: shared.get('variables') ?? undefined,
      operationName: shared.get('operationName') ?? undefined,
      onEditQuery: share('query'),
      onEditVariables: share('variables'),
      onEditOperationName: share('operationName'),
      shouldPersistHeaders: false,
      storage,
      defaultEditorToolsVisibility: 'headers',
    },
    React.createElement(
      GraphiQL.Logo,
      null,
      React.createElement('a', { className: 'home', href: '../../' }, 'Ballotwatch'),
    ),
  ),
);
