package org.ballotwatch.graphql.transport.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.ballotwatch.graphql.limit.ByteBudget;

/**
 * Assembles a client's frames into messages. Incomplete frames count towards the budget of all requests too; therefore
 * Vert.x's decoder is replaced by one that reports them. Lives on the event loop of its connection.
 */
final class MessageReader implements Handler<WebSocketFrame> {
    /** Netty's name for its decoder. */
    private static final String DECODER = "wsdecoder";

    /** The maximum length of the client's answer to a close: a control frame (RFC 6455, section 5.5). */
    private static final int CLOSE_FRAME = 131;

    private final int longest;
    private final ByteBudget.Share share;
    private final Consumer<String> messages;
    private final Consumer<CloseReason> close;
    private Buffer message;
    private boolean over;

    /** @param longest the maximum size of a message in bytes */
    MessageReader(int longest, ByteBudget.Share share, Consumer<String> messages, Consumer<CloseReason> close) {
        this.longest = longest;
        this.share = share;
        this.messages = messages;
        this.close = close;
    }

    void read(ServerWebSocket socket, HttpConnection connection) {
        ChannelPipeline pipeline =
                ((ConnectionBase) connection).channelHandlerContext().pipeline();
        pipeline.replace(DECODER, DECODER, new FrameDecoder());
        socket.frameHandler(this);
    }

    /** Releases everything and accepts nothing more. */
    void stop() {
        over = true;
        message = null;
        share.close();
    }

    @Override
    public void handle(WebSocketFrame frame) {
        if (over) {
            return;
        }
        Buffer content = frame.binaryData();
        if (frame.isText() || frame.isContinuation()) {
            append(content, frame.isFinal());
        } else {
            grow(-content.length());
            if (frame.isBinary()) {
                close.accept(CloseReason.badMessage("Messages must be text."));
            }
        }
    }

    private void append(Buffer content, boolean last) {
        if (message == null) {
            message = content;
        } else if (message.length() + (long) content.length() > longest) {
            close.accept(CloseReason.tooBig(longest));
            return;
        } else {
            message.appendBuffer(content);
        }
        if (last) {
            Buffer whole = message;
            message = null;
            grow(-whole.length());
            decode(whole);
        }
    }

    private void decode(Buffer whole) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(whole.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            close.accept(CloseReason.NOT_UTF_8);
            return;
        }
        messages.accept(text);
    }

    private void grow(long bytes) {
        if (!share.add(bytes) && !over) {
            close.accept(CloseReason.NO_ROOM);
        }
    }

    /** Reports the bytes of an incomplete frame. */
    private final class FrameDecoder extends WebSocket13FrameDecoder {
        private int waiting;

        FrameDecoder() {
            super(WebSocketDecoderConfig.newBuilder()
                    .expectMaskedFrames(true)
                    .maxFramePayloadLength(longest)
                    .closeOnProtocolViolation(false)
                    .build());
        }

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
            if (over && in.readableBytes() > CLOSE_FRAME) {
                in.skipBytes(in.readableBytes());
                return;
            }
            int decoded = out.size();
            super.decode(context, in, out);
            long frames = 0;
            for (int i = decoded; i < out.size(); i++) {
                if (out.get(i) instanceof PingWebSocketFrame
                        && !context.channel().isWritable()) {
                    close.accept(CloseReason.TOO_SLOW); // Vert.x answers pings even from a client that does not read
                }
                frames += ((io.netty.handler.codec.http.websocketx.WebSocketFrame) out.get(i))
                        .content()
                        .readableBytes();
            }
            int before = waiting;
            waiting = in.readableBytes();
            if (!over && frames + waiting != before) {
                grow(frames + waiting - before);
            }
        }
    }
}
