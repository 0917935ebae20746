package org.ballotwatch.graphql.transport.document;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.ballotwatch.setting.ZeroAllowed;

/** What may be asked by name, as {@code BALLOTWATCH_DOCUMENTS_FOLDER} and so on. */
public interface DocumentSettings {
    /** A folder of GraphQL documents to register: {@code *.graphql} files, and {@code *.json} lists as clients build them. */
    Optional<Path> folder();

    /** Whether nothing but registered documents is carried out. */
    @WithDefault("false")
    boolean onlyRegistered();

    /** How many characters of automatic persisted queries are kept; 0 turns them off. */
    @ZeroAllowed
    @WithDefault("1000000")
    long remembered();
}
