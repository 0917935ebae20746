package org.ballotwatch.graphql.transport.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.TimeUnit;

/**
 * One client's connection: its current wait, and the deadline of that. Its state is accessed on its event loop only.
 */
final class ClientConnection {
    private static final long NEVER = Long.MAX_VALUE;

    /** Maximum number of requests that a client may send before the first of them is answered. */
    private static final int MOST_PIPELINED = 8;

    /** How long further input is discarded after a refusal, which the reset of the connection would lose. */
    private static final long LINGER_MILLIS = 1_000;

    /** The names of Vert.x's handlers. */
    private static final String TLS = "ssl";

    private static final String DECODER = "httpDecoder";
    private static final String ENCODER = "httpEncoder";
    private static final String CONNECTION = "handler";

    private final Channel channel;
    private final ConnectionTimeouts timeouts;
    private final HttpServerOptions options;
    private volatile ChannelHandlerContext context;
    private volatile boolean waiting = true;
    private volatile long since = System.nanoTime();
    private volatile long until;
    private volatile Http2ConnectionHandler http2;
    private volatile int unanswered;
    private volatile boolean receiving;
    private boolean answering;
    private volatile boolean upgraded;
    private RequestFault fault;
    private volatile ChannelFuture refusal;
    private boolean lingering;

    /** @param options the server's options, for the maximum length of a head */
    ClientConnection(Channel channel, ConnectionTimeouts timeouts, HttpServerOptions options) {
        this.channel = channel;
        this.timeouts = timeouts;
        this.options = options;
        this.until = since + timeouts.head();
    }

    /** Returns whether no request is open on the connection. */
    boolean isWaiting() {
        return waiting;
    }

    /** Returns whether the connection may be closed to make room: it has no complete request that is unanswered. */
    boolean mayBeEvicted() {
        return waiting
                || refusal != null
                || http2 == null && !upgraded && (unanswered == 0 || receiving && unanswered == 1);
    }

    /** Returns when the client last began a request or got a response. */
    long idleSince() {
        return since;
    }

    /** From any thread. */
    void closeIfLate(long now) {
        if (http2 == null && !isLate(now)) {
            return;
        }
        channel.eventLoop().execute(() -> {
            if (http2 != null) {
                await(http2.connection().numActiveStreams() == 0);
            }
            if (isLate(now)) {
                if (http2 == null && !waiting && unanswered == 0 && refusal == null) {
                    refuse(RequestFault.ofSlowHead(timeouts.head()));
                } else {
                    cut();
                }
            }
        });
    }

    private boolean isLate(long now) {
        long end = until;
        return end != NEVER && now - end > 0;
    }

    /** Closes the connection without waiting for the client to read the rest. From any thread. */
    void cut() {
        if (context == null) {
            channel.close();
        } else {
            context.close();
        }
    }

    /** Reports the reason for closing in HTTP/1.1, unless a response is already under way. */
    void refuse(RequestFault fault) {
        if (answering || unanswered > 1) {
            cut();
        } else {
            sendLast(fault);
        }
    }

    /** Marks the last request as malformed. Vert.x refuses it without a body once the earlier ones are answered. */
    void lastIsMalformed(RequestFault fault) {
        this.fault = fault;
    }

    private void sendLast(RequestFault fault) {
        until = System.nanoTime() + timeouts.idle();
        refusal = context.writeAndFlush(fault.answer());
        refusal.addListener(sent -> linger());
    }

    private void linger() {
        lingering = true;
        if (channel instanceof DuplexChannel duplex && channel.pipeline().get(TLS) == null) {
            duplex.shutdownOutput();
        }
        channel.eventLoop().schedule(this::cut, LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Moves to its place as soon as Vert.x's handlers exist: behind TLS, before HTTP. */
    ChannelHandler entry() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelActive(ChannelHandlerContext entry) {
                String before = entry.pipeline().get(TLS) == null ? entry.name() : TLS;
                entry.pipeline().addAfter(before, null, new InboundBytes());
                entry.fireChannelActive();
                entry.pipeline().remove(this);
            }
        };
    }

    void requestBegins() {
        receiving = true;
        unanswered++;
        if (unanswered > MOST_PIPELINED) {
            cut();
        }
        until = System.nanoTime() + timeouts.body();
    }

    void requestEnds() {
        receiving = false;
        until = NEVER;
        await(unanswered == 0);
    }

    private void answerBegins(HttpResponseStatus status) {
        answering = true;
        if (status.equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
            upgraded = true;
            until = NEVER;
        }
    }

    private void answerEnds() {
        answering = false;
        unanswered--;
        await(unanswered == 0 && !receiving);
    }

    /** @param idle whether no request is open */
    private void await(boolean idle) {
        if (upgraded) {
            return;
        }
        if (!idle) {
            waiting = false;
            until = receiving ? until : NEVER;
        } else if (!waiting) {
            since = System.nanoTime();
            until = since + timeouts.idle();
            waiting = true;
        }
    }

    /** Sees incoming bytes before the HTTP decoder. */
    private final class InboundBytes extends ChannelInboundHandlerAdapter {
        private boolean prepared;

        @Override
        public void handlerAdded(ChannelHandlerContext added) {
            context = added;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object read) {
            ByteBuf bytes = (ByteBuf) read;
            if (refusal != null) {
                bytes.release();
                return;
            }
            if (waiting && http2 == null) {
                since = System.nanoTime();
                until = since + timeouts.head();
                waiting = false;
            }
            // Vert.x inserts its decoder on the first bytes: they are passed on one by one until it exists.
            while (!prepared && bytes.isReadable()) {
                prepared = prepare(context.pipeline());
                if (!prepared) {
                    context.fireChannelRead(bytes.readRetainedSlice(1));
                }
            }
            if (bytes.isReadable()) {
                context.fireChannelRead(bytes);
            } else {
                bytes.release();
            }
        }

        private boolean prepare(ChannelPipeline pipeline) {
            if (pipeline.get(CONNECTION) instanceof Http2ConnectionHandler found) {
                http2 = found;
                if (pipeline.get(TLS) == null) { // the management interface's server has no option for this
                    cut();
                }
                return true;
            }
            if (pipeline.get(DECODER) == null) {
                return false;
            }
            pipeline.replace(DECODER, DECODER, new StrictRequestDecoder(ClientConnection.this, options));
            pipeline.addAfter(ENCODER, null, new OutboundResponses());
            return true;
        }
    }

    /** Sees outgoing responses. */
    private final class OutboundResponses extends ChannelOutboundHandlerAdapter {
        private boolean interim;

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (refusal == null && fault != null && unanswered == 1 && message instanceof HttpResponse) {
                sendLast(fault); // takes the place of a response without a body
            }
            if (refusal != null) {
                ReferenceCountUtil.release(message);
                refusal.addListener(sent -> promise.trySuccess()); // Vert.x closes the connection after that
                return;
            }
            if (message instanceof HttpResponse response) {
                interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL
                        && !response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
                if (!interim) {
                    answerBegins(response.status());
                }
            }
            context.write(message, promise);
            if (message instanceof LastHttpContent && !interim) {
                answerEnds();
            }
        }

        /** Leaves closing to the end of the linger time, but not while the client does not read earlier responses. */
        @Override
        public void close(ChannelHandlerContext context, ChannelPromise promise) {
            if (lingering) {
                channel.closeFuture().addListener(closed -> promise.trySuccess());
            } else {
                context.close(promise);
            }
        }
    }
}
