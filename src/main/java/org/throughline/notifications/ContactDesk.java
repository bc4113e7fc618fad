package org.throughline.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.kernel.Ids;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.plans.Consultations;

/** How somebody of a body writes to the author of a contribution, without seeing their address: only to those who allow it. */
@Service
public class ContactDesk {

    static final int LONGEST = 4_000;

    private static final List<Limit> LIMITS = List.of(new Limit("contact", 20, Duration.ofHours(1)));

    private final ContactPolicy policy;
    private final ContactRows letters;
    private final QueuedMails mails;
    private final Contributions contributions;
    private final Consultations consultations;
    private final People people;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactDesk(
            ContactPolicy policy,
            ContactRows letters,
            QueuedMails mails,
            Contributions contributions,
            Consultations consultations,
            People people,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.policy = policy;
        this.letters = letters;
        this.mails = mails;
        this.contributions = contributions;
        this.consultations = consultations;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** What the page needs on which the person at the keyboard writes; nothing for those who may not, and where the author allows nobody. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Contact> about(ContributionId id) {
        PersonId writer = CurrentPerson.require();
        return contributions
                .byId(id)
                .flatMap(view -> consultations
                        .byId(view.consultation())
                        .filter(policy::mayWriteFor)
                        .filter(consultation -> policy.mayBeWrittenTo(view.author()))
                        .map(consultation ->
                                new Contact(view, consultation, SystemWork.call(() -> people.emailOf(writer)))));
    }

    /**
     * Writes to the author. What is written is kept until it is sent; the ledger keeps that it was.
     *
     * @throws Refused without words, with too many, when the author allows nobody to write, and after too many letters
     */
    @SignedIn
    @Transactional
    public void write(ContributionId id, String words) {
        Contact contact = about(id).orElseThrow(() -> new Refused(Refusal.of("notifications.contact.not-allowed")));
        String clean = SafeText.clean(words);
        Refused.ifAny(Refusal.ofWords(
                "words", clean, LONGEST, "notifications.contact.missing", "notifications.contact.long"));
        PersonId writer = CurrentPerson.require();
        limits.take(writer.value().toString(), LIMITS);
        UUID mail = Ids.next();
        var recipient = contact.about().author();
        letters.add(mail, new ContactLetter(id, recipient, writer, clean), clock.instant());
        String path = ContributionLinks.permalink(contact.consultation().slug(), id);
        mails.add(
                new QueuedMail(mail, recipient, null, ContactLetters.KEY, List.of(), path, 0), false, clock.instant());
        events.publishEvent(
                new AuthorWrittenTo(id.value(), contact.consultation().id(), writer));
    }
}
