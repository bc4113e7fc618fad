package org.throughline.notifications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.OwnContribution;
import org.throughline.kernel.SystemWork;
import org.throughline.notifications.LetterPaper.Section;
import org.throughline.notifications.LetterPaper.Words;
import org.throughline.people.Addressees;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.Consultations;

/** Writes the mail that brings an author what somebody of the body wrote to them, as long as they allow it. Answers go to the writer. */
@Component
class ContactLetters implements LetterKind {

    static final String KEY = "notifications.contact";

    private final ContactRows letters;
    private final Addressees addressees;
    private final People people;
    private final Contributions contributions;
    private final Consultations consultations;
    private final EndingTokens tokens;
    private final LetterPaper paper;
    private final TransactionOperations transaction;

    ContactLetters(
            ContactRows letters,
            Addressees addressees,
            People people,
            Contributions contributions,
            Consultations consultations,
            EndingTokens tokens,
            LetterPaper paper,
            TransactionOperations transaction) {
        this.letters = letters;
        this.addressees = addressees;
        this.people = people;
        this.contributions = contributions;
        this.consultations = consultations;
        this.tokens = tokens;
        this.paper = paper;
        this.transaction = transaction;
    }

    @Override
    public Set<String> textKeys() {
        return Set.of(KEY);
    }

    @Override
    public Optional<Mail> write(QueuedMail mail) {
        return transaction
                .execute(status -> letters.of(mail.id()))
                .filter(letter -> SystemWork.call(() -> addressees.mayBeContacted(letter.recipient())))
                .flatMap(letter -> write(mail, letter));
    }

    private Optional<Mail> write(QueuedMail mail, ContactLetter letter) {
        SignedInPerson reader = SystemWork.call(() -> people.principal(letter.recipient(), false));
        return CurrentPerson.as(reader, () -> contributions.mine(letter.contribution()))
                .flatMap(own -> body(own.contribution()).map(body -> write(mail, letter, own, body)));
    }

    private Optional<String> body(ContributionView about) {
        return consultations.byId(about.consultation()).map(consultation -> consultation.bodyName());
    }

    private Mail write(QueuedMail mail, ContactLetter letter, OwnContribution own, String body) {
        String to = SystemWork.call(() -> people.emailOf(letter.recipient()));
        String answers = SystemWork.call(() -> people.emailOf(letter.writer()));
        var line = new NoticeLine(
                "",
                List.of(paper.text(KEY + ".text", body, own.reference())),
                letter.words().lines().filter(each -> !each.isBlank()).toList(),
                paper.text(KEY + ".action"),
                mail.path());
        var why = new NoticeLine("", List.of(paper.text(KEY + ".answer", answers)), List.of(), "", "");
        return paper.write(
                mail,
                to,
                new Words(
                        paper.text(KEY + ".subject", body),
                        List.of(new Section("", List.of(line, why))),
                        paper.text(KEY + ".after"),
                        tokens.path(letter.recipient(), EndingTokens.CONTACT),
                        answers));
    }

    @Override
    public void closed(QueuedMail mail, boolean sent) {
        letters.forget(mail.id());
    }
}
