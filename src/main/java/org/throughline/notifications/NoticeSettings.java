package org.throughline.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
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

    /** What the address in a mail ends, as text keys; nothing when the address is not one of ours. Changes nothing. */
    @Open
    public Optional<List<String>> ending(String token) {
        return tokens.read(token).map(NoticeSettings::named).filter(ended -> !ended.isEmpty());
    }

    /**
     * Ends mails, as often as it is said. For somebody who has no account any more there is nothing to end.
     *
     * @return what has ended, as text keys; nothing when the address is not one of ours
     */
    @Open
    @Transactional
    public Optional<List<String>> end(String token) {
        tokens.read(token).ifPresent(this::end);
        return ending(token);
    }

    private void end(EndingTokens.Ending ending) {
        PersonId person = ending.person();
        if (!SystemWork.call(() -> addressees.among(List.of(person))).contains(person)) {
            return;
        }
        if (ending.scope().equals(EndingTokens.CONTACT)) {
            SystemWork.run(() -> addressees.noMoreContact(person));
        }
        kinds(ending).forEach(kind -> put(person, kind, Pace.NEVER));
    }

    private static List<String> named(EndingTokens.Ending ending) {
        return ending.scope().equals(EndingTokens.CONTACT)
                ? List.of("notifications.kind." + EndingTokens.CONTACT)
                : kinds(ending).stream()
                        .map(kind -> "notifications.kind." + kind)
                        .toList();
    }

    private static List<NoticeKind> kinds(EndingTokens.Ending ending) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> ending.scope().equals(EndingTokens.ALL)
                        || ending.scope().equals(kind.name()))
                .toList();
    }
}
