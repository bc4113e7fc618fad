package org.throughline.notifications;

/**
 * A mail as it is sent.
 *
 * @param address the whole address of the page it leads to
 */
public record Mail(String to, String subject, String plain, String html, String address) {

    @Override
    public String toString() {
        return "Mail[" + subject + "]";
    }
}
