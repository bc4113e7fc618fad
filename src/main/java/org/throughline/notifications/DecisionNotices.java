package org.throughline.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.AuthorsCases;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.OwnContribution;
import org.throughline.contributions.WithholdingReasons;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.CaseDecided;

/** Tells authors what was decided about what they said: as it stands when they are told. */
@Component
class DecisionNotices implements NoticeSource {

    private final Contributions contributions;
    private final WithholdingReasons reasons;
    private final AuthorsCases cases;
    private final Notices notices;
    private final LetterPaper paper;

    DecisionNotices(
            Contributions contributions,
            WithholdingReasons reasons,
            AuthorsCases cases,
            Notices notices,
            LetterPaper paper) {
        this.contributions = contributions;
        this.reasons = reasons;
        this.cases = cases;
        this.notices = notices;
        this.paper = paper;
    }

    @ApplicationModuleListener
    void on(CaseDecided decided) {
        SystemWork.call(() -> contributions.authorOf(decided.contribution()))
                .ifPresent(author -> notices.about(
                        List.of(author), kind(), decided.contribution().value()));
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.DECISION;
    }

    @Override
    public Optional<NoticeLine> write(UUID subject) {
        return contributions.mine(new ContributionId(subject)).flatMap(own -> switch (own.contribution()
                .state()) {
            case PUBLISHED ->
                Optional.of(line(
                        own,
                        own.original().isRedacted() ? "redacted" : "published",
                        List.of(),
                        Excerpt.of(own.contribution().text())));
            case WITHHELD ->
                Optional.of(line(own, "withheld", reason(own.contribution().id()), List.of()));
            default -> Optional.empty();
        });
    }

    private NoticeLine line(OwnContribution own, String outcome, List<String> reason, List<String> quoted) {
        String key = "notifications.decision." + outcome;
        List<String> text = new ArrayList<>();
        if (isAppealed(own.contribution().id())) {
            text.add(paper.text("notifications.decision.appeal"));
        }
        text.add(paper.text(key + ".text", own.reference()));
        text.addAll(reason);
        return new NoticeLine(
                paper.text(key + ".title"), text, quoted, paper.text(key + ".action"), ContributionLinks.mine());
    }

    private boolean isAppealed(ContributionId contribution) {
        return Optional.ofNullable(cases.of(List.of(contribution)).get(contribution))
                .filter(about ->
                        about.talk().stream().anyMatch(said -> said.textKey().endsWith(".appeal")))
                .isPresent();
    }

    private List<String> reason(ContributionId contribution) {
        return Optional.ofNullable(reasons.of(List.of(contribution)).get(contribution))
                .map(why -> (paper.text(why.reasonKey()) + "\n" + why.words()).strip())
                .map(why -> why.lines().toList())
                .orElse(List.of());
    }
}
