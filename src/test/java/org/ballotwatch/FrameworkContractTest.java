package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectDecoder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.net.impl.TCPServerBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the service relies on in its frameworks beyond their public API. An upgrade that breaks an assumption fails
 * here, by its name; {@code src/docs/framework.md} lists them with their reasons. {@link FrameworkRuntimeContractTest}
 * has the assertions that need a running service.
 */
class FrameworkContractTest {
    private static final Path PAGE = Path.of("src/docs/framework.md");

    /** Classes that their frameworks may change in any release. */
    private static final Set<String> INTERNAL = Set.of(
            "graphql.ExecutionResultImpl",
            "graphql.GraphQLException",
            "graphql.execution.ExecutionContextBuilder",
            "graphql.execution.FieldCollector",
            "graphql.execution.FieldCollectorParameters",
            "graphql.execution.TypeFromAST",
            "graphql.execution.ValuesResolver",
            "graphql.language.NodeUtil",
            "graphql.parser.exceptions.ParseCancelledException",
            "graphql.parser.exceptions.ParseCancelledTooDeepException",
            "graphql.validation.rules.SubscriptionUniqueRootField",
            "io.quarkiverse.mcp.server.runtime.ConnectionManager",
            "io.quarkus.security.runtime.QuarkusPrincipal",
            "io.quarkus.security.runtime.QuarkusSecurityIdentity",
            "io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle",
            "io.quarkus.vertx.http.runtime.CurrentVertxRequest",
            "io.quarkus.vertx.http.runtime.security.ChallengeData",
            "io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism",
            "io.quarkus.vertx.http.runtime.security.HttpAuthenticator",
            "io.quarkus.vertx.http.runtime.security.HttpCredentialTransport",
            "io.quarkus.vertx.http.runtime.security.QuarkusHttpUser",
            "io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher",
            "io.smallrye.graphql.schema.model.Argument",
            "io.smallrye.graphql.schema.model.DirectiveInstance",
            "io.smallrye.graphql.schema.model.DirectiveType",
            "io.smallrye.graphql.schema.model.Field",
            "io.smallrye.graphql.schema.model.InputType",
            "io.smallrye.graphql.schema.model.Operation",
            "io.smallrye.graphql.schema.model.Reference",
            "io.smallrye.graphql.schema.model.ReferenceType",
            "io.smallrye.graphql.schema.model.Schema",
            "io.smallrye.graphql.schema.model.Transformation",
            "io.smallrye.graphql.schema.model.Type",
            "io.smallrye.graphql.schema.model.Wrapper",
            "io.smallrye.graphql.spi.DataFetcherService",
            "io.smallrye.graphql.spi.EventingService",
            "io.vertx.core.http.impl.HttpServerImpl",
            "io.vertx.core.http.impl.VertxHttpRequestDecoder",
            "io.vertx.core.impl.NoStackTraceThrowable",
            "io.vertx.core.impl.VertxInternal",
            "io.vertx.core.net.impl.ConnectionBase",
            "io.vertx.core.net.impl.TCPServerBase",
            "io.vertx.ext.web.impl.RoutingContextInternal");

    private static final Pattern INTERNAL_PACKAGES = Pattern.compile(String.join(
            "|",
            "io\\.(vertx|netty)\\..*\\.(impl|internal)\\..*",
            "org\\.hibernate\\..*\\.internal\\..*",
            "io\\.quarkiverse\\..*\\.runtime\\..*",
            "io\\.quarkus\\.(security|vertx\\.core|vertx\\.http)\\.runtime\\..*",
            "io\\.smallrye\\.graphql\\.(schema\\.model|spi|execution)\\..*"));

    private static final String UNIT = "{ __typename }";

    /** As small as the messages about it allow. */
    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                    type Query { incidents(first: Int, after: String, orderBy: Order, near: Near): Int }
                    enum Order { LATEST_FIRST }
                    input Near { latitude: Float!, longitude: Float! }"""), RuntimeWiring.MOCKED_WIRING);

    private final Vertx vertx = Vertx.vertx();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws Exception {
        await(vertx.close());
    }

    @Test
    void the_internal_classes_that_are_used_are_known_by_name() {
        Set<String> used = new TreeSet<>();
        LayoutTest.OURS.forEach(ours -> ours.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(FrameworkContractTest::isInternal)
                .forEach(target -> used.add(outermost(target))));
        assertThat(used).containsExactlyInAnyOrderElementsOf(INTERNAL);
    }

    @Test
    void the_page_lists_every_one_of_them() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(INTERNAL).allSatisfy(name -> assertThat(page)
                .containsPattern("\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b"));
    }

    private static boolean isInternal(JavaClass type) {
        return type.getName().startsWith("graphql.") && type.isAnnotatedWith("graphql.Internal")
                || INTERNAL_PACKAGES.matcher(type.getName()).matches();
    }

    private static String outermost(JavaClass type) {
        String name = type.getName();
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    /**
     * ErrorCodes translates these into plain English; a message of another form would show clients the names of Java
     * classes.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            { nope }                               ; ^Validation error \\(\\w+@\\[[^]]*]\\) :
            { incidents(first: "x") }              ; \\w+Value\\{value='x'}
            { incidents(orderBy: NOPE) }           ; \\w+Value\\{name='NOPE'}
            { incidents(near: {latitude: 1}) }     ; \\w+(?:Value|Field)\\{
            { \u0001 }                             ; ANTLR error
            """)
    void a_message_of_graphql_java_has_the_expected_form(String document, String form) {
        assertThat(errors(document))
                .anySatisfy(error -> assertThat(error.getMessage()).containsPattern(Pattern.compile(form)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int            | first   | {}
            Int            | first   | []
            String         | after   | 1
            """)
    void a_message_about_a_variable_names_its_java_class(String type, String argument, String value) {
        Object given = value.equals("{}") ? new LinkedHashMap<>() : value.equals("[]") ? new ArrayList<>() : 1;
        String query = "query($v: %s) { incidents(%s: $v) }".formatted(type, argument);
        ExecutionResult result = GraphQL.newGraphQL(SCHEMA)
                .build()
                .execute(ExecutionInput.newExecutionInput(query)
                        .variables(Map.of("v", given))
                        .locale(Locale.ROOT)
                        .build());
        assertThat(result.getErrors()).singleElement().satisfies(error -> assertThat(error.getMessage())
                .containsPattern("(?:Linked)?HashMap|'Map'|ArrayList|['\\[](?:Integer|Long|Double|BigInteger)['\\]]"));
    }

    /** This word distinguishes the parser's two reasons to give up. */
    @Test
    void too_much_whitespace_and_too_many_tokens_have_different_errors() {
        assertThat(parsed(
                        " ".repeat(50) + UNIT, ParserOptions.newParserOptions().maxWhitespaceTokens(10)))
                .isInstanceOf(ParseCancelledException.class)
                .hasMessageContaining("'whitespace'");
        assertThat(parsed("{ a b c d e f g }", ParserOptions.newParserOptions().maxTokens(3)))
                .isInstanceOf(ParseCancelledException.class)
                .message()
                .doesNotContain("'whitespace'");
        assertThat(parsed(
                        "{ a { b { c { d } } } }",
                        ParserOptions.newParserOptions().maxRuleDepth(5)))
                .isInstanceOf(ParseCancelledTooDeepException.class);
    }

    /** ServedSchema hides them; a further one would be shown without any effect. */
    @Test
    void graphql_java_adds_two_directives_of_its_own_to_a_schema() {
        assertThat(SCHEMA.getDirectivesByName().keySet())
                .containsExactlyInAnyOrder(
                        "include",
                        "skip",
                        "deprecated",
                        "specifiedBy",
                        "oneOf",
                        "defer",
                        "experimental_disableErrorPropagation");
    }

    /** The rule fails on a subscription whose conditions leave no field; our own rule runs before it. */
    @Test
    void the_rule_on_the_root_of_subscriptions_can_be_left_out_of_validation() {
        var document = ParseAndValidate.parse(
                        ExecutionInput.newExecutionInput("{ nope }").build())
                .getDocument();
        assertThat(ParseAndValidate.validate(SCHEMA, document, rule -> false, Locale.ROOT))
                .isEmpty();
    }

    /** ConnectionLimits puts its handler on the channel that this field holds. */
    @Test
    void the_listening_channel_of_a_server_is_in_a_private_field() throws NoSuchFieldException {
        assertThat(TCPServerBase.class.getDeclaredField("bindFuture").getType()).isEqualTo(Future.class);
    }

    /** StrictRequestDecoder overrides it to refuse what two servers may read differently. */
    @Test
    void the_decoder_of_requests_can_be_made_stricter() throws NoSuchMethodException {
        assertThat(HttpObjectDecoder.class.getDeclaredMethod(
                        "handleTransferEncodingChunkedWithContentLength", HttpMessage.class))
                .isNotNull();
        assertThatCode(() -> new VertxHttpRequestDecoder(new HttpServerOptions()))
                .doesNotThrowAnyException();
    }

    /** ClientConnection and MessageReader replace these handlers by their own. */
    @Test
    void the_handlers_of_a_connection_have_the_expected_names() throws Exception {
        assertThat(handlers(new HttpServerOptions())).contains("httpDecoder", "httpEncoder", "handler");
        assertThat(handlers(new HttpServerOptions()
                        .setSsl(true)
                        .setKeyCertOptions(new JksOptions().setPath(keyStore()).setPassword("changeit"))))
                .contains("ssl", "httpDecoder", "httpEncoder", "handler");
        CompletableFuture<List<String>> names = new CompletableFuture<>();
        HttpServer server = await(vertx.createHttpServer()
                .webSocketHandler(socket -> {})
                .requestHandler(request -> request.toWebSocket().onSuccess(socket -> {
                    names.complete(names(request.connection()));
                    socket.close();
                }))
                .listen(0));
        var client = vertx.createWebSocketClient();
        client.connect(server.actualPort(), "localhost", "/");
        assertThat(names.get(30, TimeUnit.SECONDS)).contains("wsdecoder");
        await(client.close());
        await(server.close());
    }

    private List<String> handlers(HttpServerOptions options) throws Exception {
        CompletableFuture<List<String>> names = new CompletableFuture<>();
        HttpServer server = await(vertx.createHttpServer(options)
                .requestHandler(request -> {
                    names.complete(names(request.connection()));
                    request.response().end();
                })
                .listen(0));
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl(options.isSsl())
                .setTrustAll(true)
                .setVerifyHost(false));
        client.request(HttpMethod.GET, server.actualPort(), "localhost", "/")
                .compose(request -> request.send(Buffer.buffer()));
        List<String> found = names.get(30, TimeUnit.SECONDS);
        await(client.close());
        await(server.close());
        return found;
    }

    private static List<String> names(HttpConnection connection) {
        return ((ConnectionBase) connection).channelHandlerContext().pipeline().names();
    }

    private String keyStore() throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return store.toString();
    }

    /** The engine calls no transformation, no adapter and no JSON-B: such an annotation would change nothing. */
    @Test
    void nothing_carries_an_annotation_that_the_engine_ignores() {
        Pattern ignored = Pattern.compile(String.join(
                "|",
                "org\\.eclipse\\.microprofile\\.graphql\\.(DateFormat|NumberFormat)",
                "io\\.smallrye\\.graphql\\.api\\.(ToScalar|AdaptWith|DataFetcher|Namespace|CustomScalar)",
                "(jakarta|javax)\\.json\\.bind\\.annotation\\..*",
                "com\\.fasterxml\\.jackson\\.annotation\\..*"));
        Set<String> found = new TreeSet<>();
        LayoutTest.OURS.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        ignored.matcher(dependency.getTargetClass().getName()).matches())
                .forEach(dependency -> found.add(dependency.getDescription())));
        assertThat(found).isEmpty();
    }

    private List<? extends GraphQLError> errors(String document) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(document).locale(Locale.ROOT).build();
        var parsed = ParseAndValidate.parse(input);
        return parsed.isFailure()
                ? List.of(parsed.getSyntaxException().toInvalidSyntaxError())
                : ParseAndValidate.validate(SCHEMA, parsed.getDocument(), Locale.ROOT);
    }

    private static InvalidSyntaxException parsed(String document, ParserOptions.Builder options) {
        return ParseAndValidate.parse(ExecutionInput.newExecutionInput(document)
                        .graphQLContext(Map.of(ParserOptions.class, options.build()))
                        .build())
                .getSyntaxException();
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
