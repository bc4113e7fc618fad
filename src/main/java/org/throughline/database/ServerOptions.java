package org.throughline.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the embedded server is started with, so that it behaves like the MySQL of a production server. */
final class ServerOptions {

    /** What MySQL 8.4 is strict about by default. */
    private static final String SQL_MODE =
            "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private ServerOptions() {}

    static List<String> of(Path programs, DataFolder folder, int port) {
        var options = new ArrayList<>(List.of(
                "--basedir=" + programs,
                "--datadir=" + folder.tables(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // Never leaves this machine; and making a certificate takes seconds at every start.
                "--skip-ssl",
                "--init-file=" + folder.startScript(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--sql-mode=" + SQL_MODE,
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--innodb-lock-wait-timeout=10",
                "--max-allowed-packet=64M",
                "--max-connections=250",
                "--console"));
        if (!isWindows()) {
            // Relative, so inside the data folder whatever its depth: a socket's path may have 107 bytes at most.
            options.add("--socket=server.sock");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
