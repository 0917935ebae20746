package org.ballotwatch;

import java.util.stream.Stream;

/** Incoming bytes that are not a valid request. */
final class MalformedRequests {
    private MalformedRequests() {}

    /** Requests that two servers may read differently (RFC 9112, sections 2.2, 3.2, 5 and 6). */
    static Stream<String> ambiguous() {
        return Stream.of(
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/2.0\r\nHost: a\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a, b\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost:\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n Host: a\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\nX: 1\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\nX: 1\r2\r\n\r\n",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\nNothing\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n{}   ",
                "POST /graphql HTTP/1.0\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}   ",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\n{}   ",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\n{}   ",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n{}   ",
                "POST /graphql HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\n"
                        + "Host: a\r\n"
                        + "Transfer-Encoding: identity\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}and more\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n");
    }

    /** Input from scanners and broken programs. */
    static Stream<String> noise() {
        return Stream.of(
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nwhat is this",
                "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001",
                "SSH-2.0-OpenSSH\r\n",
                "\r\n\r\n\r\n",
                "GET /% HTTP/1.1\r\nHost: a\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
                "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /nothing HTTP/1.0\r\n\r\n",
                "POST /nothing HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /graphql HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n",
                "GET /graphql HTTP/1.1\r\n"
                        + "Host: a\r\n"
                        + "Upgrade: websocket\r\n"
                        + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
    }
}
