package org.ballotwatch.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
@RolesAllowed(Role.ADMINS)
public class ApiKeyApi {
    private final ApiKeys keys;
    private final ApiKeyIssuer issue;
    private final CurrentViewer currentViewer;

    ApiKeyApi(ApiKeys keys, ApiKeyIssuer issue, CurrentViewer currentViewer) {
        this.keys = keys;
        this.issue = issue;
        this.currentViewer = currentViewer;
    }

    @Query
    @Description("All API keys, newest first, including expired and revoked ones. For administrators.")
    public Uni<@NonNull List<@NonNull ApiKey>> apiKeys(ResolverContext context) {
        return keys.all(context.snapshot());
    }

    @Mutation
    @Description("Creates an API key for a program. For administrators.")
    public Uni<@NonNull CreateApiKeyPayload> createApiKey(
            @NonNull @Description("The key to create.") ApiKeyInput input, ResolverContext context) {
        Secret secret = Secret.random();
        PendingWrite write = context.write();
        return currentViewer
                .viewer()
                .chain(viewer -> issue.create(write, input, secret, viewer.principal()))
                .map(key -> new CreateApiKeyPayload(key, secret.text(), List.of()))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> new CreateApiKeyPayload(null, null, List.of(UserError.of(refusal))));
    }

    @Mutation
    @Description("Revokes an API key. The key is rejected from the next request on. For administrators.")
    public Uni<@NonNull RevokeApiKeyPayload> revokeApiKey(
            @NonNull @Id @Description("The key's id.") String id, ResolverContext context) {
        GlobalId global = GlobalId.decode("id", id);
        PendingWrite write = context.write();
        Uni<ApiKey> revoked = global.kind() != ApiKey.KIND
                ? Uni.createFrom().nullItem()
                : currentViewer.viewer().chain(viewer -> issue.revoke(write, global.uuid(), viewer.principal()));
        return revoked.map(key -> new RevokeApiKeyPayload(key, key == null ? noSuchKey() : List.of()));
    }

    private static List<UserError> noSuchKey() {
        return List.of(UserError.of(ErrorCode.NOT_FOUND, "id", "There is no key with this id"));
    }
}
