package org.throughline.notifications;

/** The mail server could not be reached or let nobody in: no mail can be sent now, whichever it is. */
public final class NoMailServer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoMailServer(Throwable cause) {
        super(cause);
    }
}
