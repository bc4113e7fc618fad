package org.throughline.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.briefs.BriefId;
import org.throughline.briefs.BriefPublished;
import org.throughline.briefs.Briefs;
import org.throughline.briefs.PublishedReplies;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.PanelReply;
import org.throughline.kernel.SystemWork;

/** Tells those who said something what readers inside the body answered on it. */
@Component
class BriefNotices implements NoticeSource {

    private final Briefs briefs;
    private final PublishedReplies replies;
    private final Contributions contributions;
    private final Notices notices;
    private final LetterPaper paper;

    BriefNotices(
            Briefs briefs, PublishedReplies replies, Contributions contributions, Notices notices, LetterPaper paper) {
        this.briefs = briefs;
        this.replies = replies;
        this.contributions = contributions;
        this.notices = notices;
        this.paper = paper;
    }

    @ApplicationModuleListener
    void on(BriefPublished published) {
        SystemWork.call(() -> briefs.letter(new BriefId(published.subject())))
                .ifPresent(letter -> letter.answered().forEach(this::tell));
    }

    private void tell(ContributionId said) {
        SystemWork.call(() -> contributions.authorOf(said))
                .ifPresent(author -> notices.about(List.of(author), kind(), said.value()));
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.BRIEF;
    }

    /** Of what is the reader's own and can still be read. */
    @Override
    public Optional<NoticeLine> write(UUID subject) {
        ContributionId said = new ContributionId(subject);
        return contributions
                .mine(said)
                .flatMap(own -> replies.of(List.of(said)).getOrDefault(said, List.of()).reversed().stream()
                        .findFirst()
                        .map(reply -> line(own.reference(), reply)));
    }

    private NoticeLine line(String reference, PanelReply reply) {
        return new NoticeLine(
                paper.text("notifications.brief.title", reply.panel()),
                List.of(paper.text("notifications.brief.text", reference)),
                Excerpt.of(reply.words()),
                paper.text("notifications.brief.action"),
                ContributionLinks.mine());
    }
}
