package org.throughline.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.kernel.PublicAddress;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts words on paper: all mails have one form, as text and as HTML. */
@Component
class LetterPaper {

    private final MessageSource texts;
    private final ITemplateEngine templates;
    private final PublicAddress address;

    LetterPaper(MessageSource texts, ITemplateEngine templates, PublicAddress address) {
        this.texts = texts;
        this.templates = templates;
        this.address = address;
    }

    /**
     * The words of a mail.
     *
     * @param sections what there is to say, each under a heading of its own; the heading of the only one may be empty
     * @param after why it was sent
     * @param unsubscribe the local path on which one click ends mails of this kind; absent where there is nothing to end
     */
    record Words(
            String subject,
            List<Section> sections,
            String after,
            @Nullable String unsubscribe,
            @Nullable String replyTo) {}

    record Section(String heading, List<NoticeLine> lines) {}

    /** @param path the local path of the page on which somebody says what they are told */
    Mail write(QueuedMail mail, String to, Words words) {
        String unsubscribe = words.unsubscribe() == null ? null : address.of(words.unsubscribe());
        Map<String, Object> all = new HashMap<>();
        all.put("subject", words.subject());
        all.put("sections", words.sections());
        all.put("after", words.after());
        all.put("origin", address.of(""));
        all.put("home", address.of("/"));
        if (unsubscribe != null) {
            all.put("unsubscribe", unsubscribe);
            all.put("unsubscribeText", text("notifications.unsubscribe"));
            all.put("choices", address.of(NoticeLinks.CHOICES));
            all.put("choicesText", text("notifications.choices"));
        }
        String first = words.sections().getFirst().lines().getFirst().path();
        return new Mail(
                mail.id(),
                to,
                words.subject(),
                render("mail/letter.txt", all),
                render("mail/letter.html", all),
                address.of(first),
                unsubscribe,
                words.replyTo());
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }

    private String render(String template, Map<String, Object> words) {
        return templates.process(template, new Context(Locale.UK, words));
    }
}
