package org.ballotwatch.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.ballotwatch.graphql.error.Refusal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CreateApiKeyInput")
@Description("An API key to create.")
public class ApiKeyInput {
    private static final int NANOS_OF_A_MICROSECOND = 1000;

    @NonNull
    @Description(
            "Its name: one line of 1 to 100 visible characters. Names of active keys are unique in any letter case.")
    public String name;

    @NonNull
    @Description("What the key allows.")
    public Role role;

    @Description("When the key expires. Default: never.")
    public OffsetDateTime expiresAt;

    void check(Clock clock) {
        if (!DisplayName.isVisible(name)) {
            throw Refusal.argument(
                    "input.name",
                    "name must be one line of visible characters, without control or direction characters");
        }
        String shown = DisplayName.normalized(name);
        if (shown.isEmpty() || !DisplayName.isShortEnough(shown)) {
            throw Refusal.argument(
                    "input.name", "name must have 1 to " + DisplayName.LONGEST + " characters and not be blank");
        }
        if (DisplayName.isReserved(shown)) {
            throw Refusal.argument("input.name", "This name is reserved for the service; choose another");
        }
        if (expiresAt != null && !expiresAt.toInstant().isAfter(clock.instant())) {
            throw Refusal.argument("input.expiresAt", "expiresAt must be in the future");
        }
        if (expiresAt != null && expiresAt.getNano() % NANOS_OF_A_MICROSECOND != 0) { // PostgreSQL would round it
            throw Refusal.argument("input.expiresAt", "expiresAt may have at most six decimal places of a second");
        }
    }
}
