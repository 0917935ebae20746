package org.ballotwatch.actor;

import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Somebody who acts: a person, a party or another organization.")
public interface Actor extends Node {
    char KIND = 'A';

    @Override
    @Id
    @NonNull
    @Description(Node.ID)
    String getId();

    @Override
    @Id
    @NonNull
    @Description(Node.RECORD_ID)
    String getRecordId();

    @NonNull
    @Description("The main name, in English if there is an English one.")
    String getName();

    UUID actorKey();
}
