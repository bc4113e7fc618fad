package org.throughline.tallies.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Terminal;
import org.throughline.tallies.files.ElectionFile;
import org.throughline.tallies.files.PabulibReader;

/**
 * The command line of tallies: {@code java -jar throughline.jar tally FILE.pb --method all}. It needs no database and starts no
 * application. It ends with 0, or with one sentence on standard error and 2 when it cannot count.
 */
public final class TallyCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private TallyCommand() {}

    /** Whether the program was started to count and not to serve. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && "tally".equals(arguments[0]);
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        try {
            Request request = Request.of(List.of(Arrays.copyOfRange(arguments, 1, arguments.length)));
            Counted counted = Counted.of(read(request.file()), request);
            Terminal.answer(
                    request.asJson() ? TallyData.of(counted) : new TallyReport(counted, request.withReasons()).text());
            return DONE;
        } catch (Refused refused) {
            refused.refusals().stream().findFirst().map(Plain::text).ifPresent(Terminal::complain);
            return REFUSED;
        }
    }

    private static ElectionFile read(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refused(Refusal.of("tallies.command.missing", file.toString()));
        }
        try (Reader source = Files.newBufferedReader(file)) {
            return PabulibReader.read(source);
        } catch (CharacterCodingException noText) {
            throw new Refused(Refusal.of("tallies.command.encoding", file.toString()));
        } catch (IOException broken) {
            throw new Refused(Refusal.of("tallies.command.unread", file.toString()));
        }
    }
}
