package org.ballotwatch.graphql.limit;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Limits the bytes that all clients together may make the service hold. If there is no room, the share that has made no
 * progress for longest is closed. Clients that send or read nothing thus do not keep others out.
 */
public final class ByteBudget {
    /**
     * A share of this size may use the whole budget, a larger one three quarters: usual requests fit next to large
     * ones.
     */
    private static final int SMALL = 16_384;

    private final long limit;
    private final AtomicLong used = new AtomicLong();
    /** Shares that may be closed to make room. */
    private final Set<Share> shares = ConcurrentHashMap.newKeySet();

    ByteBudget(long limit) {
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }

    public long used() {
        return used.get();
    }

    /** @param giveWay called once, on any thread, if the share is closed to make room for others; null if it never is */
    public Share open(Runnable giveWay) {
        return new Share(giveWay);
    }

    /** The bytes of one request, message or response. One thread adds; any thread may close it to make room. */
    public final class Share {
        private final Runnable giveWay;
        private volatile long lastMoved;
        private volatile boolean movable;
        private long held;
        private boolean closed;

        private Share(Runnable giveWay) {
            this.giveWay = giveWay;
            this.movable = giveWay != null;
        }

        /** @return false if there is no room, or the share is closed; then nothing is added */
        public boolean add(long bytes) {
            long size = take(bytes);
            if (size < 0) {
                return false;
            }
            if (movable) {
                moved(size);
            }
            long most = size <= SMALL ? limit : limit - limit / 4;
            while (bytes > 0 && used.get() > most) {
                if (!evict()) {
                    take(-bytes);
                    return false;
                }
            }
            return true;
        }

        /** Protects the share: it is no longer closed to make room. */
        public void hold() {
            movable = false;
            shares.remove(this);
        }

        /** Ends the protection: the share may be closed to make room. */
        public void release() {
            movable = giveWay != null;
            add(0);
        }

        private void moved(long size) {
            lastMoved = System.nanoTime();
            if (size > 0) {
                shares.add(this);
            } else {
                shares.remove(this);
            }
        }

        /** Releases everything; has no effect on a closed share. */
        public void close() {
            shares.remove(this);
            closeOnce();
        }

        private synchronized boolean closeOnce() {
            if (closed) {
                return false;
            }
            closed = true;
            used.addAndGet(-held);
            return true;
        }

        /** @return the bytes it holds now, negative if it is closed */
        private synchronized long take(long bytes) {
            if (closed) {
                return -1;
            }
            held += bytes;
            used.addAndGet(bytes);
            return held;
        }

        private boolean evict() {
            Share longestIdle = shares.stream()
                    .filter(share -> share != this)
                    .min(Comparator.comparingLong(share -> share.lastMoved))
                    .orElse(null);
            if (longestIdle != null && shares.remove(longestIdle) && longestIdle.closeOnce()) {
                longestIdle.giveWay.run();
            }
            return longestIdle != null;
        }
    }
}
