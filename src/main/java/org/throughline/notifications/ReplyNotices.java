package org.throughline.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.ReplyPublished;
import org.throughline.contributions.State;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Tells people that somebody replied to what they said; not that they did so themselves. */
@Component
class ReplyNotices implements NoticeSource {

    private final Contributions contributions;
    private final Consultations consultations;
    private final Notices notices;
    private final LetterPaper paper;

    ReplyNotices(Contributions contributions, Consultations consultations, Notices notices, LetterPaper paper) {
        this.contributions = contributions;
        this.consultations = consultations;
        this.notices = notices;
        this.paper = paper;
    }

    @ApplicationModuleListener
    void on(ReplyPublished published) {
        Optional<PersonId> replying =
                SystemWork.call(() -> contributions.authorOf(new ContributionId(published.subject())));
        SystemWork.call(() -> contributions.authorOf(published.parent()))
                .filter(author -> !replying.equals(Optional.of(author)))
                .ifPresent(author -> notices.about(List.of(author), kind(), published.subject()));
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.REPLY;
    }

    @Override
    public Optional<NoticeLine> write(UUID subject) {
        return published(new ContributionId(subject))
                .flatMap(reply -> Optional.ofNullable(reply.parent())
                        .filter(parent -> published(parent).isPresent())
                        .flatMap(parent -> consultations
                                .byId(reply.consultation())
                                .map(consultation -> line(reply, parent, consultation))));
    }

    private Optional<ContributionView> published(ContributionId id) {
        return contributions.byId(id).filter(view -> view.state() == State.PUBLISHED);
    }

    private NoticeLine line(ContributionView reply, ContributionId parent, ConsultationView consultation) {
        return new NoticeLine(
                paper.text("notifications.reply.title", reply.authorName()),
                List.of(paper.text("notifications.reply.text", consultation.title())),
                Excerpt.of(reply.text()),
                paper.text("notifications.reply.action"),
                ContributionLinks.permalink(consultation.slug(), parent));
    }
}
