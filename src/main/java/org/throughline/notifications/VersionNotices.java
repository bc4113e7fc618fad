package org.throughline.notifications;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.VersionCompared;
import org.throughline.changes.VersionNews;
import org.throughline.contributions.Participants;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;
import org.throughline.priorities.VotersOfConsultation;

/**
 * Tells everybody who took part in a consultation on a plan that it has a new version, each once, and whoever spoke about words that changed
 * that they did. See docs/decisions/0083-who-follows-a-plan.md.
 */
@Component
class VersionNotices implements NoticeSource {

    private final VersionNews news;
    private final Participants participants;
    private final VotersOfConsultation voters;
    private final Plans plans;
    private final Notices notices;
    private final LetterPaper paper;

    VersionNotices(
            VersionNews news,
            Participants participants,
            VotersOfConsultation voters,
            Plans plans,
            Notices notices,
            LetterPaper paper) {
        this.news = news;
        this.participants = participants;
        this.voters = voters;
        this.plans = plans;
        this.notices = notices;
        this.paper = paper;
    }

    /** In one transaction the version is taken from those that are to be told, and the news is noted. */
    @ApplicationModuleListener
    void on(VersionCompared compared) {
        Set<PersonId> everybody = SystemWork.call(() -> {
            Set<PersonId> all = new HashSet<>();
            news.take(new VersionId(compared.subject())).forEach(consultation -> {
                all.addAll(participants.of(consultation));
                all.addAll(voters.of(consultation));
            });
            return all;
        });
        notices.about(everybody, kind(), compared.subject());
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.VERSION;
    }

    @Override
    public Optional<NoticeLine> write(UUID subject) {
        return plans.version(new VersionId(subject)).map(this::line);
    }

    private NoticeLine line(VersionView version) {
        int touched = news.touched(version.id());
        List<String> text = new ArrayList<>();
        text.add(paper.text("notifications.version.text", version.label()));
        if (touched > 0) {
            text.add(paper.text("notifications.version.touched", touched));
        }
        int number = plans.versions(version.plan().id()).indexOf(version) + 1;
        return new NoticeLine(
                paper.text("notifications.version.title", version.title()),
                text,
                List.of(),
                paper.text("notifications.version.action"),
                ChangesLinks.changes(version.plan().slug(), number));
    }
}
