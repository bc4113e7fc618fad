package org.throughline.security;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * A message to the server that makes no sense is one line in the log. Vaadin writes a whole stack trace for each, so that anybody with a
 * keyboard could fill the disk. What went wrong in a class of ours keeps its trace: that is no message's fault.
 */
@Component
final class ShortTraces extends TurboFilter {

    private static final String THEIRS = "com.vaadin.flow.";
    private static final String OURS = "org.throughline.";

    /** Under this frame lie the filters, ours among them, that every request has passed. */
    private static final String ENTRANCE = "com.vaadin.flow.server.VaadinService";

    private static final int LONGEST = 200;

    ShortTraces() {
        setName("short-traces");
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs
                && logs.getTurboFilterList().stream().noneMatch(ShortTraces.class::isInstance)) {
            logs.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        Throwable failure = thrown == null ? lastOf(parameters) : thrown;
        if (failure == null || !logger.getName().startsWith(THEIRS) || isOurs(failure)) {
            return FilterReply.NEUTRAL;
        }
        if (logger.isEnabledFor(level)) {
            logger.warn("A message was not understood: {}", inALine(failure));
        }
        return FilterReply.DENY;
    }

    /** Where a message has other arguments, what was thrown stands behind them and is told apart only later. */
    private static @Nullable Throwable lastOf(Object @Nullable [] parameters) {
        return parameters != null
                        && parameters.length > 0
                        && parameters[parameters.length - 1] instanceof Throwable last
                ? last
                : null;
    }

    private static boolean isOurs(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .takeWhile(frame -> !frame.equals(ENTRANCE)))
                .anyMatch(frame -> frame.startsWith(OURS));
    }

    /** The words may come from outside: they neither begin a line of their own nor fill the log. */
    private static String inALine(Throwable failure) {
        String line = failure.toString().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
