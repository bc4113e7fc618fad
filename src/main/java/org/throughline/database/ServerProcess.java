package org.throughline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running server: its process and its port, noted in a file so that the next start can find it if this JVM is killed. */
record ServerProcess(ProcessHandle handle, int port) {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(60);

    /** The server that a killed JVM left behind: alive, and by its command line the one that serves this folder. */
    static Optional<ServerProcess> leftIn(DataFolder folder) {
        try {
            if (!Files.exists(folder.process())) {
                return Optional.empty();
            }
            var noted = new Scanner(Files.readString(folder.process()));
            var number = noted.nextLong();
            var port = noted.nextInt();
            return ProcessHandle.of(number)
                    .map(handle -> new ServerProcess(handle, port))
                    .filter(process -> process.serves(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process number is used again by the system, so the number alone does not make it ours. */
    private boolean serves(DataFolder folder) {
        var tables = folder.tables().toString();
        return handle.isAlive() && (commandLine().contains("--datadir=" + tables) || Connections.serves(this, folder));
    }

    /** Empty where the system does not tell. */
    private String commandLine() {
        try {
            var linux = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
            return Files.exists(linux)
                    ? Files.readString(linux).replace('\0', ' ')
                    : handle.info().commandLine().orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    void note(DataFolder folder) {
        DataFolder.writePrivately(folder.process(), handle.pid() + " " + port);
    }

    /** Asks the server to finish and waits; a server that does not within a minute is ended, which its log makes good at the next start. */
    void stop(DataFolder folder) {
        try {
            handle.destroy();
            handle.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
            Files.deleteIfExists(folder.process());
        } catch (TimeoutException e) {
            log.warn("The embedded database did not stop in {}; it is ended.", STOP_WAIT);
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | IOException e) {
            throw new IllegalStateException("The embedded database could not be stopped", e);
        }
    }
}
