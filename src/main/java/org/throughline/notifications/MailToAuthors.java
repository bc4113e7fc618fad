package org.throughline.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.OwnContribution;
import org.throughline.contributions.WithholdingReasons;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.CaseDecided;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;

/** Tells authors what was decided about what they said. */
@Component
class MailToAuthors {

    private final Contributions contributions;
    private final WithholdingReasons reasons;
    private final People people;
    private final Outbox outbox;
    private final MessageSource texts;

    MailToAuthors(
            Contributions contributions,
            WithholdingReasons reasons,
            People people,
            Outbox outbox,
            MessageSource texts) {
        this.contributions = contributions;
        this.reasons = reasons;
        this.people = people;
        this.outbox = outbox;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(CaseDecided decided) {
        SystemWork.run(
                () -> contributions.authorOf(decided.contribution()).ifPresent(author -> write(author, decided)));
    }

    private void write(PersonId author, CaseDecided decided) {
        SignedInPerson person = people.principal(author);
        Optional<String> reference = CurrentPerson.as(person, () -> contributions.mine(decided.contribution()))
                .map(OwnContribution::reference);
        String quoted = reference.orElse("");
        switch (decided.outcome()) {
            case PUBLISH -> queue(author, "notifications.published", List.of(quoted));
            case PUBLISH_REDACTED -> queue(author, "notifications.redacted", List.of(quoted));
            case WITHHOLD ->
                queue(author, "notifications.withheld", List.of(quoted, reason(person, decided.contribution())));
        }
    }

    private String reason(SignedInPerson author, ContributionId contribution) {
        return Optional.ofNullable(CurrentPerson.as(author, () -> reasons.of(List.of(contribution)))
                        .get(contribution))
                .map(why -> (texts.getMessage(why.reasonKey(), null, Locale.UK) + "\n" + why.words()).strip())
                .orElse("");
    }

    private void queue(PersonId author, String textKey, List<String> arguments) {
        outbox.queue(author, textKey, arguments, ContributionLinks.mine());
    }
}
