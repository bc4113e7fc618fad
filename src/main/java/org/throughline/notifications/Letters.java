package org.throughline.notifications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.responses.InvitationLetters;

/** Writes mails at the moment they are sent. Most have one form: what there is to say, one link, and why it was sent. */
@Component
class Letters {

    private final Map<String, LinkSource> links;
    private final Map<String, LetterKind> kinds;
    private final InvitationLetters invitations;
    private final People people;
    private final LetterPaper paper;

    Letters(
            List<LinkSource> links,
            List<LetterKind> kinds,
            InvitationLetters invitations,
            People people,
            LetterPaper paper) {
        this.links = links.stream().collect(Collectors.toUnmodifiableMap(LinkSource::textKey, Function.identity()));
        this.kinds = kinds.stream()
                .flatMap(kind -> kind.textKeys().stream().map(key -> Map.entry(key, kind)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.invitations = invitations;
        this.people = people;
        this.paper = paper;
    }

    /** The mail in full; nothing when there is no point in sending it any more. */
    Optional<Mail> write(QueuedMail mail) {
        LetterKind kind = kinds.get(mail.textKey());
        if (kind != null) {
            return kind.write(mail);
        }
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
        var line = new NoticeLine("", text(mail, "text").lines().toList(), List.of(), text(mail, "action"), path);
        var words = new LetterPaper.Words(
                text(mail, "subject"),
                List.of(new LetterPaper.Section("", List.of(line))),
                text(mail, "after"),
                null,
                null);
        return paper.write(mail, to, words);
    }

    private String text(QueuedMail mail, String part) {
        return paper.text(mail.textKey() + "." + part, mail.arguments().toArray());
    }

    /** Tells what gave rise to the mail what became of it, where it wants to know, in the transaction that closes it. */
    void closed(QueuedMail mail, boolean sent) {
        LetterKind kind = kinds.get(mail.textKey());
        if (kind != null) {
            kind.closed(mail, sent);
        }
        tellNetwork(mail, sent);
    }

    /** It may yet be sent, when an administrator says so; who waits for it learns that it has not been. */
    void givenUp(QueuedMail mail) {
        tellNetwork(mail, false);
    }

    private void tellNetwork(QueuedMail mail, boolean sent) {
        UUID link = mail.link();
        if (link != null && mail.isAsking()) {
            SystemWork.run(() -> invitations.closed(link, sent));
        }
    }
}
