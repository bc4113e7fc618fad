package org.throughline.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.throughline.insight.measures.CampaignMeasure;
import org.throughline.insight.measures.Evaluation;
import org.throughline.insight.measures.Measures;
import org.throughline.insight.measures.Table;
import org.throughline.insight.measures.Table.Unusable;
import org.throughline.kernel.Terminal;

/**
 * The command line of insight: {@code java -jar throughline.jar insight evaluate FILE.csv} and {@code … insight campaigns FILE.csv}, see
 * docs/insight.md. Reads one file and nothing else: no database, no web server, no network. Ends with 0 when it measured, 2 when it
 * could not.
 */
public final class InsightCommand {

    private static final int MEASURED = 0;
    private static final int REFUSED = 2;
    private static final Set<String> EVALUATE = Set.of("stance", "json");
    private static final Set<String> CAMPAIGNS = Set.of("question", "json");

    private InsightCommand() {}

    /** Whether the program was started to measure and not to serve. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && "insight".equals(arguments[0]);
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        LoggingSystem.get(InsightCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        Options options = Options.of(Arrays.asList(arguments));
        if (options == null) {
            return refuse("insight.usage");
        }
        try {
            Map<String, Object> measures = options.evaluates()
                    ? Evaluation.of(Table.read(options.file(), columns(options.stance())), options.stance())
                    : CampaignMeasure.of(Table.read(options.file(), Set.of()), options.question());
            return write(measures, options);
        } catch (Unusable unusable) {
            return refuse(unusable.key(), unusable.arguments());
        }
    }

    private static Set<String> columns(String stance) {
        return stance.isEmpty() || "label".equalsIgnoreCase(stance) ? Set.of("label") : Set.of("label", stance);
    }

    private static int write(Map<String, Object> measures, Options options) {
        String json = Measures.json(measures);
        if (options.json() == null) {
            Terminal.answer(Measures.text(measures).stripTrailing());
        } else if (options.json().isEmpty()) {
            Terminal.answer(json);
        } else {
            try {
                Files.writeString(Path.of(options.json()), json + "\n");
                Terminal.answer(Measures.text(measures).stripTrailing());
            } catch (IOException unwritten) {
                return refuse("insight.file.unwritten", options.json());
            }
        }
        return MEASURED;
    }

    private static int refuse(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle("texts.insight", Locale.UK);
        Terminal.complain(new MessageFormat(texts.getString(key), Locale.UK).format(arguments));
        return REFUSED;
    }

    /** What was asked for; {@code json} is absent, empty for the console, or the file to write. */
    private record Options(
            boolean evaluates,
            Path file,
            String stance,
            String question,
            @Nullable String json) {

        static @Nullable Options of(List<String> arguments) {
            String task = arguments.size() > 1 ? arguments.get(1) : "";
            boolean evaluates = "evaluate".equals(task);
            if (!evaluates && !"campaigns".equals(task)) {
                return null;
            }
            String file = null;
            Map<String, String> given = new java.util.HashMap<>();
            for (int at = 2; at < arguments.size(); at++) {
                String argument = arguments.get(at);
                if (!argument.startsWith("--")) {
                    if (file != null) {
                        return null;
                    }
                    file = argument;
                    continue;
                }
                String name = argument.substring(2).split("=", 2)[0];
                boolean hasValue = argument.contains("=");
                boolean takesNext = !hasValue && !"json".equals(name) && at + 1 < arguments.size();
                String value = hasValue ? argument.split("=", 2)[1] : takesNext ? arguments.get(++at) : "";
                if (!(evaluates ? EVALUATE : CAMPAIGNS).contains(name)) {
                    return null;
                }
                given.put(name, value);
            }
            return file == null
                    ? null
                    : new Options(
                            evaluates,
                            Path.of(file),
                            given.getOrDefault("stance", ""),
                            given.getOrDefault("question", ""),
                            given.get("json"));
        }
    }
}
