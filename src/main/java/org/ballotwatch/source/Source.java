package org.ballotwatch.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.identity.Catalogued;
import org.ballotwatch.identity.Identified;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A document that reports stand in. */
@Entity
@Description("A document in which reports stand: an article, an announcement, a ruling, a dataset.")
public class Source extends Identified implements Catalogued {
    public static final char KIND = 'S';

    @NonNull
    @Description("Who published it.")
    public String publisher;

    @Description("Its title; null where it was not noted.")
    public String title;

    @Description("Where it can be read; null where it has no address.")
    public String url;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of publisher stands behind it.")
    public SourceKind kind;

    @Description("How reliable an editor holds it to be, from 0 (not at all) to 4; null where nobody judged it.")
    public Integer reliability;

    @Description("The language it is written in, as ISO 639 writes it; null where unknown.")
    public String language;

    @Description("The day it was published; null where unknown.")
    public LocalDate publishedOn;

    @Description("The day it was read for this service; null where unknown.")
    public LocalDate retrievedOn;

    @Description("The licence under which its facts came here; null where none was stated.")
    public String licence;

    @Description("How it wants to be credited; null where it does not say.")
    public String attribution;

    @Ignore
    public UUID derivedFromId;

    /** Kept by the database; null where it is its own voice. */
    @Ignore
    @Transient
    public UUID voiceId;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public UUID key() {
        return uuid;
    }

    /** Whose word it counts as: its own id where it is its own. */
    public UUID voiceKey() {
        return voiceId == null ? uuid : voiceId;
    }
}
