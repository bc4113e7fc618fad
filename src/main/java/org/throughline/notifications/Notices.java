package org.throughline.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Addressees;
import org.throughline.people.PersonId;

/** Takes note of what people are to be told, each as they choose. The words are made when the mail is sent. */
@Component
class Notices {

    private static final int AT_ONCE = 500;

    private final NoticeRows rows;
    private final NoticeChoices choices;
    private final Addressees addressees;
    private final TransactionOperations transaction;
    private final Clock clock;

    Notices(
            NoticeRows rows,
            NoticeChoices choices,
            Addressees addressees,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.addressees = addressees;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The same again before it was told is no second piece of news. */
    void about(Collection<PersonId> people, NoticeKind kind, UUID subject) {
        List<PersonId> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<PersonId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            transaction.executeWithoutResult(status -> note(some, kind, subject));
        }
    }

    private void note(List<PersonId> people, NoticeKind kind, UUID subject) {
        Set<PersonId> reachable = SystemWork.call(() -> addressees.among(people));
        Map<PersonId, Pace> chosen = choices.of(reachable, kind);
        Instant now = clock.instant();
        List<Notice> notices = new ArrayList<>();
        for (PersonId person : reachable) {
            Pace pace = chosen.getOrDefault(person, Pace.DAILY);
            if (pace != Pace.NEVER) {
                notices.add(new Notice(person, kind, subject, pace, now, Mornings.due(pace, now)));
            }
        }
        rows.put(notices);
    }
}
