package org.throughline.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that speaks as much SMTP as a sender needs, and behaves as badly as it is told to. */
final class AMailServer implements AutoCloseable {

    enum Mood {
        TAKES,
        /** Answers that it has no time (421) and hangs up. */
        BUSY,
        /** Knows nobody (550). */
        REFUSES,
        /** Hangs up in the middle of a mail. */
        HANGS_UP
    }

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKES;

    AMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    void is(Mood next) {
        mood = next;
    }

    /** Every mail that was taken, as it came. */
    List<String> taken() {
        return taken;
    }

    SmtpDelivery delivery() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(socket.getInetAddress().getHostAddress());
        sender.setPort(socket.getLocalPort());
        Properties limits = sender.getJavaMailProperties();
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            limits.setProperty("mail.smtp." + limit, "5000");
        }
        return new SmtpDelivery(sender, "throughline@example.org");
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread.ofVirtual().start(() -> talk(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor;
                var in = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = new OutputStreamWriter(visitor.getOutputStream(), StandardCharsets.ISO_8859_1)) {
            if (mood == Mood.BUSY) {
                say(out, "421 Try later");
                return;
            }
            say(out, "220 Here");
            String line = in.readLine();
            while (line != null && answer(line.toUpperCase(Locale.ROOT), in, out)) {
                line = in.readLine();
            }
        } catch (IOException gone) {
            // A sender that is gone says no more.
        }
    }

    private boolean answer(String command, BufferedReader in, Writer out) throws IOException {
        if (command.startsWith("RCPT") && mood == Mood.REFUSES) {
            say(out, "550 Nobody here of that name");
        } else if (command.startsWith("DATA")) {
            if (mood == Mood.HANGS_UP) {
                return false;
            }
            say(out, "354 Go on");
            taken.add(read(in));
            say(out, "250 Taken");
        } else if (command.startsWith("QUIT")) {
            say(out, "221 Goodbye");
            return false;
        } else {
            say(out, "250 Well");
        }
        return true;
    }

    private static String read(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        String line = in.readLine();
        while (line != null && !".".equals(line)) {
            mail.append(line).append('\n');
            line = in.readLine();
        }
        return mail.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
