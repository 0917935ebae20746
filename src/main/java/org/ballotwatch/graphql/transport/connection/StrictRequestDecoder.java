package org.ballotwatch.graphql.transport.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Refuses requests that two servers may read differently, which would let a client hide one request in another (RFC
 * 9112, sections 3.2, 5 and 11.2). Nothing after such a request is read.
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {
    private static final byte[] CONTENT_LENGTH = "content-length".getBytes(StandardCharsets.US_ASCII);

    /** Characters that a host cannot contain. */
    private static final String BESIDE_HOSTS = " \t/?#@,\\";

    private final ClientConnection connection;
    private final HttpServerOptions options;
    private boolean inBody;
    private boolean broken;
    private String fault;
    private int lines;
    private int lengths;

    StrictRequestDecoder(ClientConnection connection, HttpServerOptions options) {
        super(options);
        this.connection = connection;
        this.options = options;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        if (broken) {
            in.skipBytes(in.readableBytes());
            return;
        }
        int start = in.readerIndex();
        int before = out.size();
        boolean head = !inBody;
        super.decode(context, in, out);
        if (head) {
            checkLines(in, start, in.readerIndex());
        }
        for (int i = before; i < out.size() && !broken; i++) {
            Object decoded = out.get(i);
            if (decoded instanceof HttpRequest request) {
                begin(request);
            }
            if (!broken && decoded instanceof HttpContent content) {
                if (content.decoderResult().isFailure()) {
                    content.release();
                    out.remove(i);
                    broken = true;
                    connection.refuse(RequestFault.ofChunk());
                } else if (decoded instanceof LastHttpContent) {
                    end();
                }
            }
        }
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new RequestFault.Ambiguity(
                "The request has both Transfer-Encoding and Content-Length; send one of them.");
    }

    private void begin(HttpRequest request) {
        inBody = true;
        connection.requestBegins();
        if (request.decoderResult().isSuccess()) {
            String found = fault == null ? fault(request) : fault;
            if (found != null) {
                request.setDecoderResult(DecoderResult.failure(new RequestFault.Ambiguity(found)));
            }
        }
        // An upgrade to HTTP/2 would hide single requests from proxies; a server may ignore the request to upgrade.
        if (request.headers().containsValue(HttpHeaderNames.UPGRADE, "h2c", true)) {
            request.headers().remove(HttpHeaderNames.UPGRADE);
        }
        broken = request.decoderResult().isFailure();
        if (broken) {
            connection.lastIsMalformed(RequestFault.of(request, options));
        }
        fault = null;
        lines = 0;
        lengths = 0;
    }

    private void end() {
        inBody = false;
        connection.requestEnds();
    }

    private static String fault(HttpRequest request) {
        if (request.protocolVersion().majorVersion() != 1) {
            return "Without TLS the service supports HTTP 1.0 and 1.1 only.";
        }
        if (!isAddress(request.uri())) {
            return "The address is not a valid URL: % must be followed by two hexadecimal digits, and characters such as"
                    + " spaces and braces must be written so.";
        }
        boolean old = request.protocolVersion().compareTo(HttpVersion.HTTP_1_1) < 0;
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1 || hosts.isEmpty() && !old) {
            return "A request needs exactly one Host header.";
        }
        if (!hosts.isEmpty() && !isHost(hosts.get(0))) {
            return "The Host header is not a valid host.";
        }
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (codings.isEmpty()) {
            return null;
        }
        boolean chunked = codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.get(0));
        return old || !chunked ? "The only supported Transfer-Encoding is chunked, and only in HTTP 1.1." : null;
    }

    /** Quarkus refuses the same, without a word. */
    private static boolean isAddress(String given) {
        try {
            new URI(given);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isHost(String given) {
        for (int i = 0; i < given.length(); i++) {
            if (BESIDE_HOSTS.indexOf(given.charAt(i)) >= 0) {
                return false;
            }
        }
        return !given.isEmpty();
    }

    /** Detects what the decoder leaves no trace of: folded header lines, and a length given twice. */
    private void checkLines(ByteBuf in, int start, int end) {
        for (int line = start; line < end; ) {
            byte first = in.getByte(line);
            if (lines > 0 && (first == ' ' || first == '\t')) {
                fault = "A header is folded over several lines; write it in one line.";
            }
            if ((first | 0x20) == 'c' && isContentLength(in, line, end) && ++lengths > 1) {
                fault = "Content-Length is given twice; send it once.";
            }
            int feed = in.indexOf(line, end, (byte) '\n');
            if (feed < 0) {
                return;
            }
            lines++;
            line = feed + 1;
        }
    }

    private static boolean isContentLength(ByteBuf in, int line, int end) {
        if (end - line < CONTENT_LENGTH.length) {
            return false;
        }
        for (int i = 1; i < CONTENT_LENGTH.length; i++) {
            if ((in.getByte(line + i) | 0x20) != CONTENT_LENGTH[i]) {
                return false;
            }
        }
        return true;
    }
}
