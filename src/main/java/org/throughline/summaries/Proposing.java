package org.throughline.summaries;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Said;
import org.throughline.contributions.Stance;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.ThemeView;

/**
 * Puts a draft together from what was said, and from nothing else: a statement for each theme that none carries, and one for each single
 * voice. What it writes carries nothing until a person accepts it.
 */
@Service
public class Proposing {

    /** At once; a second press goes on. */
    static final int MOST = 100;

    private static final int MOST_OF_THEME = 200;

    private final StatementRows statements;
    private final SummaryRows summaries;
    private final Standings standings;
    private final SummaryPolicy policy;
    private final Discussions discussions;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposing(
            StatementRows statements,
            SummaryRows summaries,
            Standings standings,
            SummaryPolicy policy,
            Discussions discussions,
            MessageSource texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.summaries = summaries;
        this.standings = standings;
        this.policy = policy;
        this.discussions = discussions;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many statements were proposed */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public int propose(ConsultationId consultation, String key) {
        Part part = policy.requirePart(consultation, key);
        summaries.edited(part.summary(), CurrentPerson.require(), clock.instant());
        Standing standing = standings.of(consultation);
        List<Statement> there = standing.statements(part);
        Draft draft =
                new Draft(part.summary(), there.isEmpty() ? 0 : there.getLast().position() + 1);
        there.forEach(one -> draft.taken.addAll(one.sources()));
        Set<UUID> themes = there.stream().map(Statement::theme).collect(Collectors.toSet());
        for (ThemeLine line : standing.themeLines(part)) {
            if (!line.isCarried() && !themes.contains(line.theme().id().value()) && draft.hasRoom()) {
                draft.theme(line.theme());
            }
        }
        standing.open(part).stream()
                .filter(said -> !draft.taken.contains(said.id()))
                .limit(Math.max(0, MOST - draft.made))
                .toList()
                .forEach(draft::singleVoice);
        if (draft.made > 0) {
            events.publishEvent(new StatementsProposed(part.place(), consultation, draft.made));
        }
        return draft.made;
    }

    private final class Draft {

        private final SummaryId summary;
        private final Set<ContributionId> taken = new HashSet<>();
        private int position;
        private int made;

        Draft(SummaryId summary, int position) {
            this.summary = summary;
            this.position = position;
        }

        boolean hasRoom() {
            return made < MOST;
        }

        void theme(ThemeView theme) {
            Collection<ContributionView> sources = discussions
                    .published(
                            theme.contributions().stream().limit(MOST_OF_THEME).toList())
                    .values();
            add(theme.title(), theme.id().value(), Extract.from(sources), theme.contributions());
        }

        void singleVoice(Said said) {
            Map<ContributionId, ContributionView> source = discussions.published(List.of(said.id()));
            add(frame(said), null, Extract.from(source.values()), List.of());
        }

        /** The words frame what is quoted and hold none of it. */
        private String frame(Said said) {
            Stance stance = said.stance();
            return texts.getMessage(
                    "summaries.proposed." + said.speaker().kind() + "."
                            + (stance == null ? "NOT_STATED" : stance.name()),
                    null,
                    Locale.UK);
        }

        private void add(String words, @Nullable UUID theme, List<Passage> quotations, List<ContributionId> also) {
            if (quotations.isEmpty()) {
                return;
            }
            Statement proposed = new Statement(
                    new StatementId(Ids.next()),
                    summary,
                    position++,
                    1,
                    StatementState.PROPOSED,
                    null,
                    null,
                    theme,
                    words,
                    quotations,
                    also);
            statements.insert(proposed, CurrentPerson.require(), clock.instant());
            taken.addAll(proposed.sources());
            made++;
        }
    }
}
