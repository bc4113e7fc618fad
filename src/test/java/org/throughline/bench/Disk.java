package org.throughline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** What the disk under the test database can do by itself: no commit can be durable faster, though many may share one write. */
final class Disk {

    private static final int BYTES = 512;

    private Disk() {}

    static long writesPerSecond() throws IOException {
        Path file = Path.of("target", "bench-disk");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            long writes = 0;
            long start = System.nanoTime();
            while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(2)) {
                channel.write(ByteBuffer.allocate(BYTES));
                channel.force(false);
                writes++;
            }
            return writes / 2;
        }
    }
}
