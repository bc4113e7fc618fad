package org.throughline.notifications;

import java.util.List;

/**
 * One piece of news in a mail.
 *
 * @param title what has happened, in a sentence; empty where the mail's subject says it
 * @param text more about it, each a paragraph
 * @param quoted what somebody said, each a paragraph; none where nobody is quoted
 * @param action the words of the link
 * @param path the local path to which it leads
 */
record NoticeLine(String title, List<String> text, List<String> quoted, String action, String path) {

    NoticeLine {
        text = List.copyOf(text);
        quoted = List.copyOf(quoted);
    }
}
