package org.ballotwatch.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A proxy for PostgreSQL that tells the first clients that the server is starting up. */
public final class StartingServer implements Closeable {
    /** The upper half of a request for TLS or GSS, where other requests have the protocol version. */
    private static final int ENCRYPTION = 1234;

    private static final String STARTING = "SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0";

    private final ServerSocket socket;
    private final int server;
    private final AtomicInteger toRefuse;

    /** @param configuration of the datasource behind it */
    public StartingServer(Map<String, String> configuration, int toRefuse) throws IOException {
        this.server = port(configuration.get("quarkus.datasource.jdbc.url"));
        this.toRefuse = new AtomicInteger(toRefuse);
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::acceptAll);
    }

    private static int port(String url) {
        return Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    /** Returns the same datasource, reached through this proxy. */
    public Map<String, String> through(Map<String, String> configuration) {
        return configuration.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getKey().endsWith(".url") ? through(e.getValue()) : e.getValue()));
    }

    private String through(String url) {
        return url.replace(":" + server + "/", ":" + socket.getLocalPort() + "/");
    }

    /** Returns how many clients it still has to refuse. */
    public int left() {
        return Math.max(0, toRefuse.get());
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket client = socket.accept();
                daemon(() -> accept(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void accept(Socket client) {
        try (client) {
            if (toRefuse.getAndDecrement() > 0) {
                refuse(client);
                return;
            }
            try (Socket real = new Socket(InetAddress.getLoopbackAddress(), server)) {
                Thread answers = daemon(() -> copy(real, client));
                copy(client, real);
                answers.join();
            }
        } catch (IOException lost) {
            // one side closed the connection, which the other detects
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers the client's first message, as PostgreSQL does; a request for encryption before that is refused. */
    private static void refuse(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream();
        while (true) {
            byte[] message = in.readNBytes(in.readInt() - Integer.BYTES);
            int code = ByteBuffer.wrap(message).getInt();
            if (code >> 16 != ENCRYPTION) {
                break;
            }
            out.write('N');
        }
        byte[] words = STARTING.getBytes(ISO_8859_1);
        out.write(ByteBuffer.allocate(1 + Integer.BYTES + words.length)
                .put((byte) 'E')
                .putInt(Integer.BYTES + words.length)
                .put(words)
                .array());
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException lost) {
            // the other direction ends, too
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
