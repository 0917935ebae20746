package org.ballotwatch.graphql.transport.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerOptions;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.transport.http.ResponseWriter;

/**
 * The reason why input is not a valid HTTP request. Its response has the JSON body of all refusals.
 *
 * @param withBody false for a response to HEAD
 */
record RequestFault(HttpResponseStatus status, String message, boolean withBody) {
    /** A fault with a message for clients, unlike the parser's own exceptions. */
    static final class Ambiguity extends IllegalArgumentException {
        Ambiguity(String message) {
            super(message);
        }
    }

    static RequestFault of(HttpRequest request, HttpServerOptions options) {
        Throwable cause = request.decoderResult().cause();
        boolean withBody = !request.method().equals(HttpMethod.HEAD);
        if (cause instanceof TooLongHttpLineException) {
            return new RequestFault(
                    HttpResponseStatus.REQUEST_URI_TOO_LONG,
                    limit(
                            "The request line is longer than %,d bytes; send the query by POST.",
                            options.getMaxInitialLineLength()),
                    withBody);
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return new RequestFault(
                    HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    limit("The headers have more than %,d bytes together.", options.getMaxHeaderSize()),
                    withBody);
        }
        return new RequestFault(
                HttpResponseStatus.BAD_REQUEST,
                cause instanceof Ambiguity
                        ? cause.getMessage()
                        : "The request does not follow the syntax of HTTP (RFC 9112).",
                withBody);
    }

    static RequestFault ofChunk() {
        return new RequestFault(
                HttpResponseStatus.BAD_REQUEST,
                "A chunk of the body does not follow the syntax of HTTP (RFC 9112).",
                true);
    }

    static RequestFault ofSlowHead(long nanos) {
        return new RequestFault(
                HttpResponseStatus.REQUEST_TIMEOUT,
                "The request line and the headers were not complete after %s seconds, the longest they may take."
                        .formatted(TimeUnit.NANOSECONDS.toMillis(nanos) / 1000.0),
                true);
    }

    private static String limit(String message, int bytes) {
        return String.format(Locale.ROOT, message, bytes);
    }

    /** Returns the last response of a connection, in HTTP/1.1. */
    ByteBuf answer() {
        byte[] body = ResponseWriter.write(new FieldError(message, Map.of("code", ErrorCode.INVALID_ARGUMENT.name())))
                .getBytes();
        String head =
                "HTTP/1.1 " + status + "\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\n"
                        + "content-length: " + body.length + "\r\n\r\n";
        byte[] ascii = head.getBytes(StandardCharsets.US_ASCII);
        return withBody ? Unpooled.wrappedBuffer(ascii, body) : Unpooled.wrappedBuffer(ascii);
    }
}
