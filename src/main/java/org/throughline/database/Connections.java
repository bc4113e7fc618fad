package org.throughline.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How the embedded server is reached, and who may reach it. */
final class Connections {

    private Connections() {}

    static String url(int port, String schema) {
        // Never leaves this machine, so it is not encrypted.
        return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true".formatted(port, schema);
    }

    /** Run by the server at each start, before it lets anybody in: the one way that needs no client program and no first password. */
    static void writeStartScript(DataFolder folder) {
        var user = "'%s'@'127.0.0.1'".formatted(EmbeddedDatabase.USER);
        DataFolder.writePrivately(
                folder.startScript(), """
                CREATE SCHEMA IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS %2$s;
                ALTER USER %2$s IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO %2$s;
                GRANT ALL ON `%1$s\\_%%`.* TO %2$s;
                DROP SCHEMA IF EXISTS test;
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                """.formatted(EmbeddedDatabase.SCHEMA, user, folder.password()));
    }

    /** Whether a server on that port lets our user in and keeps its data in our folder. */
    static boolean serves(ServerProcess process, DataFolder folder) {
        try (var connection = DriverManager.getConnection(
                        url(process.port(), "") + "&connectTimeout=2000&socketTimeout=5000",
                        EmbeddedDatabase.USER,
                        folder.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT @@datadir")) {
            return result.next()
                    && Path.of(result.getString(1))
                            .toRealPath()
                            .equals(folder.tables().toRealPath());
        } catch (SQLException | IOException e) {
            return false;
        }
    }
}
