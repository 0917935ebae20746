package org.ballotwatch.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** An OpenID Connect provider, reduced to what a service that accepts its tokens requests. */
public class IdentityProvider implements QuarkusTestResourceLifecycleManager {
    static final String AUDIENCE = "ballotwatch";

    private static final KeyPair KEYS = newKeys();
    private static final KeyPair KEYS_OF_OTHERS = newKeys();
    private static final String KEY_ID = "1";

    private static volatile String issuer;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/desk";
        serve("/desk/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer));
        serve("/desk/keys", """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
                """.formatted(
                KEY_ID, number(publicKey().getModulus()), number(publicKey().getPublicExponent())));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", issuer, "quarkus.oidc.token.audience", AUDIENCE);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    public static String token(String... roles) {
        return signed(claims(roles));
    }

    /** Creates a token with any name; a null claim is omitted. */
    static String of(String subject, String name, String... roles) {
        JwtClaimsBuilder claims =
                Jwt.issuer(issuer).audience(AUDIENCE).groups(Set.of(roles)).expiresIn(300);
        if (subject != null) {
            claims.subject(subject);
        }
        if (name != null) {
            claims.upn(name);
        }
        return signed(claims);
    }

    static String issuer() {
        return issuer;
    }

    static String expired() {
        Instant then = Instant.now().minus(Duration.ofHours(1));
        return signed(claims("editor").issuedAt(then).expiresAt(then.plusSeconds(60)));
    }

    public static String expiringIn(Duration time) {
        return signed(claims("editor").expiresAt(Instant.now().plus(time)));
    }

    static String forAnotherAudience() {
        return signed(claims("editor").audience("somebody-else"));
    }

    static String ofAnotherIssuer() {
        return signed(claims("editor").issuer("https://elsewhere.example"));
    }

    static String forged() {
        return claims("admin").jws().keyId(KEY_ID).sign(KEYS_OF_OTHERS.getPrivate());
    }

    private static JwtClaimsBuilder claims(String... roles) {
        return Jwt.issuer(issuer)
                .audience(AUDIENCE)
                .subject("4711")
                .preferredUserName("zainab")
                .groups(Set.of(roles))
                .expiresIn(300);
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(KEYS.getPrivate());
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static RSAPublicKey publicKey() {
        return (RSAPublicKey) KEYS.getPublic();
    }

    /** As JSON Web Keys write numbers (RFC 7518, section 2): without the byte that says they are positive. */
    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
