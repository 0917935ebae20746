package org.ballotwatch.graphql.transport.http;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.graphql.telemetry.OperationNames;
import org.ballotwatch.graphql.transport.document.Documents;
import org.ballotwatch.graphql.transport.document.RegisteredDocument;

/** Checks every registered document against the schema at startup, so that no client is the first to find a mistake. */
@ApplicationScoped
class RegisteredDocumentCheck {
    private static final int MOST = 10;

    private final Documents documents;
    private final GraphQLEngine engine;
    private final OperationNames names;

    RegisteredDocumentCheck(Documents documents, GraphQLEngine engine, OperationNames names) {
        this.documents = documents;
        this.engine = engine;
        this.names = names;
    }

    /** @param document null if it is not valid GraphQL */
    private void register(Document document) {
        if (document != null) {
            document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .map(OperationDefinition::getName)
                    .filter(Objects::nonNull)
                    .forEach(names::register);
        }
    }

    void check(@Observes StartupEvent start) {
        Set<String> faults = new LinkedHashSet<>();
        for (RegisteredDocument document : documents.registered()) {
            GraphQLRequest request = new GraphQLRequest(document.text(), null, Map.of(), Map.of());
            PreparsedDocumentEntry prepared = engine.prepared(request);
            register(prepared.getDocument());
            if (prepared.hasErrors()) { // the list is null if there are none
                prepared.getErrors().forEach(error -> faults.add(document.file() + ": " + ErrorCodes.message(error)));
            }
        }
        if (!faults.isEmpty()) {
            throw new StartupFailure("Registered documents are not valid. "
                    + String.join("\n", faults.stream().limit(MOST).toList()));
        }
    }
}
