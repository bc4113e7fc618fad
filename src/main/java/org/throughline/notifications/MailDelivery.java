package org.throughline.notifications;

/** The way out for mail. A server of one's own sends it; the demonstration keeps it to show. Without one, mail waits. */
public interface MailDelivery {

    /**
     * Returns once the mail is in other hands; any exception means that it is to be tried again.
     *
     * @throws NoMailServer when no other mail could be sent now either
     */
    void deliver(Mail mail);
}
