package org.throughline.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.SystemWork;
import org.throughline.notifications.LetterPaper.Section;
import org.throughline.notifications.LetterPaper.Words;
import org.throughline.notifications.NoticeRows.Bundle;
import org.throughline.notifications.NoticeRows.Told;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;

/** Writes mails of news, as their reader may read it at this moment. */
@Component
class NoticeLetters implements LetterKind {

    static final String DAILY = "notifications.daily";
    static final String AT_ONCE = "notifications.at-once";

    /** More than anybody reads in a mail. */
    private static final int MOST_LINES = 30;

    private final NoticeRows rows;
    private final NoticeChoices choices;
    private final Map<NoticeKind, NoticeSource> sources;
    private final People people;
    private final EndingTokens tokens;
    private final LetterPaper paper;
    private final TransactionOperations transaction;
    private final Clock clock;

    NoticeLetters(
            NoticeRows rows,
            NoticeChoices choices,
            List<NoticeSource> sources,
            People people,
            EndingTokens tokens,
            LetterPaper paper,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(NoticeSource::kind, Function.identity()));
        this.people = people;
        this.tokens = tokens;
        this.paper = paper;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Set<String> textKeys() {
        return Set.of(DAILY, AT_ONCE);
    }

    @Override
    public Optional<Mail> write(QueuedMail mail) {
        PersonId person = Objects.requireNonNull(mail.recipient());
        Map<NoticeKind, List<NoticeLine>> news = news(mail, person);
        int lines = news.values().stream().mapToInt(List::size).sum();
        if (lines == 0) {
            return Optional.empty();
        }
        String to = SystemWork.call(() -> people.emailOf(person));
        return Optional.of(
                paper.write(mail, to, lines == 1 ? single(mail, person, news) : several(mail, person, news, lines)));
    }

    private Map<NoticeKind, List<NoticeLine>> news(QueuedMail mail, PersonId person) {
        Map<NoticeKind, Pace> chosen = new EnumMap<>(NoticeKind.class);
        List<Told> told = transaction.execute(status -> {
            chosen.putAll(choices.of(person));
            rows.take(bundle(mail, person), mail.id(), clock.instant());
            return rows.of(mail.id());
        });
        SignedInPerson reader = SystemWork.call(() -> people.principal(person, false));
        Map<NoticeKind, List<NoticeLine>> news = new EnumMap<>(NoticeKind.class);
        told.stream()
                .filter(each -> chosen.get(each.kind()) != Pace.NEVER)
                .forEach(each -> line(reader, each)
                        .ifPresent(line -> news.computeIfAbsent(each.kind(), unused -> new ArrayList<>())
                                .add(line)));
        return news;
    }

    /** With their roles asleep: nobody is told by mail what only a moderator may read. */
    private Optional<NoticeLine> line(SignedInPerson reader, Told told) {
        return Optional.ofNullable(sources.get(told.kind()))
                .flatMap(source -> CurrentPerson.as(
                        reader, () -> source.write(told.subject().value())));
    }

    private static Bundle bundle(QueuedMail mail, PersonId person) {
        return mail.arguments().isEmpty()
                ? new Bundle(person, Pace.DAILY, "")
                : new Bundle(person, Pace.AT_ONCE, mail.arguments().getFirst());
    }

    private Words single(QueuedMail mail, PersonId person, Map<NoticeKind, List<NoticeLine>> news) {
        NoticeLine line = news.values().iterator().next().getFirst();
        var alone = new NoticeLine("", line.text(), line.quoted(), line.action(), line.path());
        return words(mail, person, line.title(), List.of(new Section("", List.of(alone))));
    }

    private Words several(QueuedMail mail, PersonId person, Map<NoticeKind, List<NoticeLine>> news, int lines) {
        List<Section> sections = new ArrayList<>();
        int room = MOST_LINES;
        for (Map.Entry<NoticeKind, List<NoticeLine>> each : news.entrySet()) {
            List<NoticeLine> some =
                    each.getValue().subList(0, Math.min(room, each.getValue().size()));
            room -= some.size();
            if (!some.isEmpty()) {
                sections.add(new Section(paper.text("notifications.section." + each.getKey()), some));
            }
        }
        if (lines > MOST_LINES) {
            String more = paper.text("notifications.more", lines - MOST_LINES);
            sections.add(new Section(
                    more,
                    List.of(new NoticeLine(
                            "", List.of(), List.of(), paper.text("notifications.more.action"), "/my/contributions"))));
        }
        return words(mail, person, paper.text("notifications.several", lines), sections);
    }

    private Words words(QueuedMail mail, PersonId person, String subject, List<Section> sections) {
        boolean daily = mail.arguments().isEmpty();
        String scope = daily ? EndingTokens.ALL : mail.arguments().getFirst();
        String after = daily
                ? paper.text("notifications.daily.after")
                : paper.text("notifications.at-once.after", paper.text("notifications.kind." + scope));
        return new Words(subject, sections, after, tokens.path(person, scope), null);
    }

    @Override
    public void closed(QueuedMail mail, boolean sent) {
        rows.forget(mail.id());
        PersonId person = mail.recipient();
        if (sent && person != null && mail.arguments().isEmpty()) {
            rows.told(person, clock.instant());
        }
    }
}
