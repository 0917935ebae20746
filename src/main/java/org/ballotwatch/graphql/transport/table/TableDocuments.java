package org.ballotwatch.graphql.transport.table;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ballotwatch.graphql.schema.ServedSchema;
import org.ballotwatch.graphql.transport.document.BundledDocument;
import org.ballotwatch.graphql.transport.document.Documents;
import org.ballotwatch.graphql.transport.document.RegisteredDocument;
import org.ballotwatch.graphql.transport.http.GraphQLEngine;
import org.ballotwatch.graphql.transport.http.GraphQLRequest;
import org.ballotwatch.graphql.transport.http.HttpRefusal;

/**
 * The documents that can be read as tables, by name: those that come with the service, and the operator's registered
 * ones, by file name or id. Each is read when it is first requested.
 */
@Singleton
public class TableDocuments {
    private static final String EXTENSION = ".graphql";
    private static final List<String> BUNDLED = List.of("elections", "incidents", "results", "sources");

    private final GraphQLEngine engine;
    private final ServedSchema schema;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, TableDocument> read = new ConcurrentHashMap<>();

    TableDocuments(GraphQLEngine engine, ServedSchema schema, Documents documents) {
        this.engine = engine;
        this.schema = schema;
        BUNDLED.forEach(name -> texts.put(name, BundledDocument.text("data/" + name + EXTENSION)));
        documents.registered().forEach(document -> texts.put(name(document), document.text()));
    }

    /** Returns the names of all documents, bundled ones first. */
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** Returns the text of a document; null if there is none of that name. */
    public String text(String name) {
        return texts.get(name);
    }

    /** @throws HttpRefusal if there is no such document, or if it cannot be read as a table */
    TableDocument named(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new HttpRefusal(
                    404, "There is no table \"" + name + "\". The tables are " + String.join(", ", names()) + ".");
        }
        return read.computeIfAbsent(name, first -> read(name, text));
    }

    private TableDocument read(String name, String text) {
        PreparsedDocumentEntry prepared = engine.prepared(GraphQLRequest.of(Map.of("query", text)));
        try {
            return TableDocument.of(name, text, prepared.getDocument(), schema.schema());
        } catch (IllegalArgumentException e) {
            throw new HttpRefusal(404, "The document \"" + name + "\" is no table: " + e.getMessage() + ".");
        }
    }

    /** A file has its name without the extension; an entry of a list has its id. */
    private static String name(RegisteredDocument document) {
        String file = document.file();
        return file.endsWith(EXTENSION)
                ? file.substring(file.lastIndexOf('/') + 1, file.length() - EXTENSION.length())
                : document.id();
    }
}
