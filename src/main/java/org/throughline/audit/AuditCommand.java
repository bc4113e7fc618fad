package org.throughline.audit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.throughline.audit.Verification.Broken;
import org.throughline.audit.Verification.Whole;
import org.throughline.kernel.Terminal;

/**
 * The command line of the ledger: {@code java -jar throughline.jar audit verify}. It reads the configured database and nothing else:
 * no web server, no background work, no change to the schema. It prints one line and ends with 0 when the ledger is whole, 1 when it is
 * broken, 2 when it could not be read.
 */
public final class AuditCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREAD = 2;

    /** Named, not imported: where the database is found is that room's own business. */
    private static final String DATABASE = "org.throughline.database.DatabaseConnection";

    private AuditCommand() {}

    /** Whether the program was started for the ledger and not to serve. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && "audit".equals(arguments[0]);
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        if (arguments.length < 2 || !"verify".equals(arguments[1])) {
            return say(UNREAD, "audit.usage");
        }
        SpringApplication reader = new SpringApplication(Reader.class);
        reader.setSources(Set.of(DATABASE));
        reader.setWebApplicationType(WebApplicationType.NONE);
        reader.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = reader.run(quiet(arguments))) {
            return report(context.getBean(Verifier.class).verify());
        } catch (RuntimeException unread) {
            return say(
                    UNREAD,
                    "audit.unread",
                    String.valueOf(unread.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Settings may follow the command, as {@code --spring.datasource.url=…}. */
    private static String[] quiet(String... arguments) {
        return Stream.concat(Stream.of("--logging.level.root=error"), Stream.of(arguments))
                .toArray(String[]::new);
    }

    static int report(Verification verification) {
        return switch (verification) {
            case Whole whole -> say(WHOLE, "audit.whole", whole.lines(), whole.waiting(), whole.hash());
            case Broken broken -> say(BROKEN, "audit.broken." + broken.fault(), broken.number());
        };
    }

    private static int say(int exitCode, String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle("texts.audit", Locale.UK);
        Terminal.answer(new MessageFormat(texts.getString(key), Locale.UK).format(arguments));
        return exitCode;
    }

    /** As much of the application as reading the ledger takes. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import({Chain.class, Identities.class, Verifier.class})
    static class Reader {}
}
