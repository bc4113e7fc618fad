package org.throughline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of one MariaDB server that runs beside this JVM and keeps its data in a folder. It listens on the loopback address only,
 * knows one user with a password of its own, and commits durably. A JVM that is killed leaves the server running; the next start on
 * the same folder takes exactly that server over.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The schema that the application uses; its user may also use every schema whose name begins with this and an underscore. */
    public static final String SCHEMA = "throughline";

    static final String USER = "throughline";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_WAIT = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int LOG_LINES = 15;

    private final DataFolder folder;
    private final FileChannel lock;
    private final ServerProcess process;

    private EmbeddedDatabase(DataFolder folder, FileChannel lock, ServerProcess process) {
        this.folder = folder;
        this.lock = lock;
        this.process = process;
    }

    /**
     * Where an embedded database lives.
     *
     * @param folder its data; outside the system's folder for temporary files
     * @param programs where MariaDB's programs are unpacked, once; several databases may share them
     * @param port the port on 127.0.0.1, or 0 for any that is free
     * @param reset whether to forget all data first
     */
    public record Settings(Path folder, Path programs, int port, boolean reset) {}

    /**
     * Starts the server, or takes over the one that a killed JVM left.
     *
     * @throws CannotStart when the folder or the port is not to be had, or the server does not start
     */
    public static EmbeddedDatabase start(Settings settings) {
        var folder = DataFolder.at(settings.folder());
        var lock = lock(folder);
        try {
            return new EmbeddedDatabase(folder, lock, run(folder, settings));
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static ServerProcess run(DataFolder folder, Settings settings) {
        var left = ServerProcess.leftIn(folder);
        if (left.isPresent()) {
            var process = left.get();
            var wanted = settings.port() == 0 || settings.port() == process.port();
            if (wanted && !settings.reset() && answers(process, folder)) {
                log.info("Taking over the embedded database that an earlier run left on port {}", process.port());
                return process;
            }
            process.stop(folder);
        }
        if (settings.reset()) {
            log.warn("Starting over: the data in {} are deleted", folder.tables());
            folder.clear();
        }
        var files = MariaDbFiles.unpackedIn(settings.programs());
        files.install(folder.tables());
        return launch(files, folder, settings.port() == 0 ? freePort() : checked(settings.port()));
    }

    private static ServerProcess launch(MariaDbFiles files, DataFolder folder, int port) {
        Connections.writeStartScript(folder);
        var command = files.server(folder.tables())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE);
        command.command().addAll(ServerOptions.of(files.programs(), folder, port));
        try {
            var process = new ServerProcess(command.start().toHandle(), port);
            process.note(folder);
            if (!answers(process, folder)) {
                process.stop(folder);
                throw new CannotStart(
                        "The embedded database did not start. The end of %s:%n%s"
                                .formatted(folder.log(), lastLines(folder)),
                        "If the data are damaged or from another version, start over with THROUGHLINE_DATABASE_RESET=true (all data in "
                                + "that folder are lost), or set SPRING_DATASOURCE_URL to a MySQL server of yours.");
            }
            log.info("Embedded database ready on port {}, data in {}", port, folder.path());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until our user is let in and the server says that it serves our folder. */
    private static boolean answers(ServerProcess process, DataFolder folder) {
        var deadline = System.nanoTime() + START_WAIT.toNanos();
        while (process.handle().isAlive() && System.nanoTime() < deadline) {
            if (Connections.serves(process, folder)) {
                return true;
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static FileChannel lock(DataFolder folder) {
        try {
            var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return channel;
            }
            channel.close();
            throw new CannotStart(
                    "Another Throughline uses the database in %s.".formatted(folder.path()),
                    "Stop it first, or set THROUGHLINE_DATABASE_FOLDER to another folder for this one.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very JVM
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int checked(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d, set for the embedded database, is taken by another program.".formatted(port),
                    "Stop that program, or set THROUGHLINE_DATABASE_PORT to another port (0 takes any that is free).",
                    e);
        }
    }

    private static String lastLines(DataFolder folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.log());
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    /** The JDBC address of a schema of this server. */
    public String url(String schema) {
        return Connections.url(process.port(), schema);
    }

    public String username() {
        return USER;
    }

    public String password() {
        return folder.password();
    }

    public int port() {
        return process.port();
    }

    /** Stops the server cleanly and waits until it has written everything. */
    @Override
    public void close() {
        process.stop(folder);
        release(lock);
    }
}
