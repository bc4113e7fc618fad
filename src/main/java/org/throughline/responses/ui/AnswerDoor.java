package org.throughline.responses.ui;

import java.util.Optional;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;
import org.throughline.responses.MemberAnswers;
import org.throughline.responses.MemberId;
import org.throughline.responses.NewAnswer;
import org.throughline.responses.ResponseLinks;
import org.throughline.responses.Signing;

/**
 * How somebody comes to answer for a member: with the secret of a mail, or signed in as one who speaks for it.
 *
 * @param secret empty for the second
 * @param member as it stands in the address, empty for the first
 */
public record AnswerDoor(String secret, String member) {

    Optional<Signing> read(MemberAnswers answers) {
        if (!secret.isEmpty()) {
            return answers.read(secret);
        }
        return CurrentPerson.id().isEmpty() ? Optional.empty() : id().flatMap(answers::read);
    }

    void answer(MemberAnswers answers, NewAnswer given) {
        if (secret.isEmpty() && id().isPresent()) {
            answers.answer(id().get(), given);
        } else {
            answers.answer(secret, given);
        }
    }

    void takeBack(MemberAnswers answers) {
        if (secret.isEmpty() && id().isPresent()) {
            answers.takeBack(id().get());
        } else {
            answers.takeBack(secret);
        }
    }

    /** The page again, now saying what was done. */
    String done() {
        return id().map(ResponseLinks::answer).orElse(ResponseLinks.answer(secret)) + "&done=1";
    }

    private Optional<MemberId> id() {
        return Ids.parse(member).map(MemberId::new);
    }
}
