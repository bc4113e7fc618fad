package org.throughline.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ShortTracesTests {

    private static final Logger THEIRS = (Logger) LoggerFactory.getLogger("com.vaadin.flow.server.Somewhere");
    private static final Logger OTHERS = (Logger) LoggerFactory.getLogger("org.example.Somewhere");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ShortTraces shortTraces = new ShortTraces();

    @BeforeEach
    void listen() {
        log.start();
        THEIRS.getLoggerContext().addTurboFilter(shortTraces);
        for (Logger logger : List.of(THEIRS, OTHERS)) {
            logger.setLevel(Level.WARN);
            logger.addAppender(log);
        }
    }

    @AfterEach
    void leave() {
        THEIRS.getLoggerContext().getTurboFilterList().remove(shortTraces);
        for (Logger logger : List.of(THEIRS, OTHERS)) {
            logger.detachAppender(log);
        }
    }

    private static RuntimeException failure(String message, String... frames) {
        var failure = new IllegalStateException(message);
        failure.setStackTrace(List.of(frames).stream()
                .map(frame -> new StackTraceElement(frame, "method", "File.java", 1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }

    private static RuntimeException theirs(String message) {
        return failure(
                message, "com.vaadin.flow.Some", "com.vaadin.flow.server.VaadinService", "org.throughline.security.X");
    }

    @Test
    void what_no_class_of_ours_is_in_is_one_line_without_a_trace() {
        THEIRS.error("Unexpected error", theirs("line one\nline two " + "x".repeat(1_000)));

        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getThrowableProxy()).isNull();
            assertThat(line.getFormattedMessage())
                    .contains("IllegalStateException: line one line two")
                    .hasSizeLessThan(300);
        });
    }

    @Test
    void the_same_where_the_message_has_words_of_its_own_before_the_trace() {
        THEIRS.error("Unexpected error: {}", "no node", theirs("no node"));

        assertThat(log.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getThrowableProxy()).isNull());
    }

    @Test
    void what_went_wrong_in_a_class_of_ours_keeps_its_trace() {
        THEIRS.error(
                "Unexpected error",
                failure(
                        "x",
                        "java.util.List",
                        "org.throughline.site.HomeView",
                        "com.vaadin.flow.server.VaadinService"));
        THEIRS.error(
                "Unexpected error",
                new IllegalStateException(theirs("y").getMessage(), failure("y", "org.throughline.people.People")));
        OTHERS.error("Elsewhere", failure("z", "org.example.Other"));

        assertThat(log.list).hasSize(3).allMatch(line -> line.getThrowableProxy() != null);
    }

    @Test
    void what_is_not_to_be_logged_is_not() {
        THEIRS.debug("Unexpected error", theirs("x"));

        assertThat(log.list).isEmpty();
    }
}
