package org.throughline.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.kernel.PublicAddress;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.responses.InvitationLetters;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes mails. All have one form: what there is to say, one link, and why it was sent. */
@Component
class Letters {

    private final Map<String, LinkSource> links;
    private final InvitationLetters invitations;
    private final People people;
    private final MessageSource texts;
    private final ITemplateEngine templates;
    private final PublicAddress address;

    Letters(
            List<LinkSource> links,
            InvitationLetters invitations,
            People people,
            MessageSource texts,
            ITemplateEngine templates,
            PublicAddress address) {
        this.links = links.stream().collect(Collectors.toUnmodifiableMap(LinkSource::textKey, source -> source));
        this.invitations = invitations;
        this.people = people;
        this.texts = texts;
        this.templates = templates;
        this.address = address;
    }

    /** Tells the room that gave rise to the mail what became of it, where it wants to know. */
    void closed(QueuedMail mail, boolean sent) {
        UUID link = mail.link();
        if (link != null && mail.isAsking()) {
            SystemWork.run(() -> invitations.closed(link, sent));
        }
    }

    /** The mail in full; nothing when there is no point in sending it any more. */
    Optional<Mail> write(QueuedMail mail) {
        PersonId recipient = mail.recipient();
        UUID link = mail.link();
        if (link != null) {
            return Optional.ofNullable(links.get(mail.textKey()))
                    .flatMap(source -> SystemWork.call(() -> source.issue(link)))
                    .map(issued -> write(mail, issued.email(), issued.path()));
        }
        return recipient == null
                ? Optional.empty()
                : Optional.of(write(mail, SystemWork.call(() -> people.emailOf(recipient)), mail.path()));
    }

    private Mail write(QueuedMail mail, String to, String path) {
        String subject = text(mail, "subject");
        String whole = address.of(path);
        Map<String, Object> words = Map.of(
                "subject", subject,
                "text", text(mail, "text").split("\n"),
                "action", text(mail, "action"),
                "address", whole,
                "after", text(mail, "after"),
                "home", address.of("/"));
        return new Mail(to, subject, render("mail/letter.txt", words), render("mail/letter.html", words), whole);
    }

    private String render(String template, Map<String, Object> words) {
        return templates.process(template, new Context(Locale.UK, words));
    }

    private String text(QueuedMail mail, String part) {
        return texts.getMessage(mail.textKey() + "." + part, mail.arguments().toArray(), Locale.UK);
    }
}
