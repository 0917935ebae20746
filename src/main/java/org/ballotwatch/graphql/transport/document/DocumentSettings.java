package org.ballotwatch.graphql.transport.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.ballotwatch.setting.ZeroAllowed;

/** The registered and remembered documents, as {@code BALLOTWATCH_DOCUMENTS_FOLDER} and so on. */
@ConfigMapping(prefix = "ballotwatch.documents")
public interface DocumentSettings {
    /**
     * Folder of GraphQL documents to register: {@code *.graphql} files, and {@code *.json} lists as built by clients.
     */
    Optional<Path> folder();

    /** Whether only registered documents are executed. */
    @WithDefault("false")
    boolean onlyRegistered();

    /** Maximum number of characters kept for automatic persisted queries; 0 turns them off. */
    @ZeroAllowed
    @WithDefault("1000000")
    long remembered();
}
