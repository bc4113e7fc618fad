package org.throughline.notifications;

/** The addresses of this room's pages. */
public final class NoticeLinks {

    /** Where somebody says what they are told by mail, and how often. */
    public static final String CHOICES = "/account/mail";

    /** Where one click ends mails. */
    public static final String UNSUBSCRIBE = "/unsubscribe";

    /** What became of the mail, for administrators. */
    public static final String OUTBOX = "/staff/outbox";

    private NoticeLinks() {}
}
