package org.throughline.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.AuthorsCase;
import org.throughline.contributions.AuthorsCases;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.OwnContribution;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.AuthorAsked;

/** Tells authors that a moderator asks them something about what they said, as long as it is asked. */
@Component
class QuestionNotices implements NoticeSource {

    private final Contributions contributions;
    private final AuthorsCases cases;
    private final Notices notices;
    private final LetterPaper paper;

    QuestionNotices(Contributions contributions, AuthorsCases cases, Notices notices, LetterPaper paper) {
        this.contributions = contributions;
        this.cases = cases;
        this.notices = notices;
        this.paper = paper;
    }

    @ApplicationModuleListener
    void on(AuthorAsked asked) {
        SystemWork.call(() -> contributions.authorOf(asked.contribution()))
                .ifPresent(author -> notices.about(
                        List.of(author), kind(), asked.contribution().value()));
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.QUESTION;
    }

    @Override
    public Optional<NoticeLine> write(UUID subject) {
        ContributionId id = new ContributionId(subject);
        return contributions
                .mine(id)
                .flatMap(own -> Optional.ofNullable(cases.of(List.of(id)).get(id))
                        .filter(about -> about.possible().contains(AuthorsCase.Step.ANSWER))
                        .map(about -> line(own, about)));
    }

    private NoticeLine line(OwnContribution own, AuthorsCase about) {
        return new NoticeLine(
                paper.text("notifications.question.title"),
                List.of(paper.text("notifications.question.text", own.reference())),
                Excerpt.of(about.talk().getLast().words()),
                paper.text("notifications.question.action"),
                ContributionLinks.mine());
    }
}
