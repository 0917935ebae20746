package org.ballotwatch.graphql.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What may be asked by name, as {@code BALLOTWATCH_DOCUMENTS_FOLDER} and so on. */
@ConfigMapping(prefix = "ballotwatch.documents")
public interface DocumentSettings {
    /** A folder of documents to register: {@code *.graphql} files, and {@code *.json} lists of them as clients build them. */
    Optional<Path> folder();

    /** Whether nothing but registered documents is carried out. */
    @WithDefault("false")
    boolean onlyRegistered();

    /** How many characters of documents that clients sent are remembered for automatic persisted queries; 0 is none. */
    @WithDefault("1000000")
    long remembered();
}
