package org.throughline.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Addressees;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** What somebody wants to be told by mail, said on their account or with one click in a mail. */
@Service
public class NoticeSettings {

    private final NoticeChoices choices;
    private final NoticeRows rows;
    private final EndingTokens tokens;
    private final Addressees addressees;
    private final Clock clock;

    NoticeSettings(NoticeChoices choices, NoticeRows rows, EndingTokens tokens, Addressees addressees, Clock clock) {
        this.choices = choices;
        this.rows = rows;
        this.tokens = tokens;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** How the person at the keyboard is told of every kind of news, chosen or not. */
    @SignedIn
    @Transactional(readOnly = true)
    public Map<NoticeKind, Pace> mine() {
        Map<NoticeKind, Pace> all = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            all.put(kind, Pace.DAILY);
        }
        all.putAll(choices.of(CurrentPerson.require()));
        return all;
    }

    /** Changes what is named and nothing else; what waits to be told follows. */
    @SignedIn
    @Transactional
    public void choose(Map<NoticeKind, Pace> chosen) {
        PersonId person = CurrentPerson.require();
        chosen.forEach((kind, pace) -> put(person, kind, pace));
    }

    private void put(PersonId person, NoticeKind kind, Pace pace) {
        Instant now = clock.instant();
        choices.put(person, kind, pace);
        rows.follow(person, kind, pace, now);
    }

    /** The kinds of news that the address in a mail ends; nothing when the address is not one of ours. Changes nothing. */
    @Open
    public Optional<List<NoticeKind>> ending(String token) {
        return tokens.read(token).flatMap(NoticeSettings::kinds);
    }

    /**
     * Ends mails, as often as it is said. For somebody who has no account any more there is nothing to end.
     *
     * @return the kinds of news that have ended; nothing when the address is not one of ours
     */
    @Open
    @Transactional
    public Optional<List<NoticeKind>> end(String token) {
        return tokens.read(token).flatMap(ending -> {
            PersonId person = ending.person();
            Optional<List<NoticeKind>> kinds = kinds(ending);
            boolean there =
                    SystemWork.call(() -> addressees.among(List.of(person))).contains(person);
            if (there) {
                kinds.ifPresent(all -> all.forEach(kind -> put(person, kind, Pace.NEVER)));
            }
            return kinds;
        });
    }

    private static Optional<List<NoticeKind>> kinds(EndingTokens.Ending ending) {
        List<NoticeKind> kinds = List.of(NoticeKind.values()).stream()
                .filter(kind -> ending.scope().equals(EndingTokens.ALL)
                        || ending.scope().equals(kind.name()))
                .toList();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds);
    }
}
