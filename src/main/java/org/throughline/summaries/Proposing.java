package org.throughline.summaries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int LEAST_OF_THEME = 20;
    private static final int MOST_OF_THEME = 200;

    /** Texts of themes together, where there are not very many themes. */
    private static final int MOST_READ = 4_000;

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
        draft.themes(standing.themeLines(part).stream()
                .filter(line ->
                        !line.isCarried() && !themes.contains(line.theme().id().value()))
                .map(ThemeLine::theme)
                .toList());
        draft.singleVoices(standing.open(part).stream()
                .filter(said -> !draft.taken.contains(said.id()))
                .sorted(standing.singleVoicesFirst())
                .limit(MOST - draft.made.size())
                .toList());
        statements.insert(draft.made, CurrentPerson.require(), clock.instant());
        if (!draft.made.isEmpty()) {
            events.publishEvent(new StatementsProposed(part.place(), consultation, draft.made.size()));
        }
        return draft.made.size();
    }

    private final class Draft {

        private final SummaryId summary;
        private final Set<ContributionId> taken = new HashSet<>();
        private final List<Statement> made = new ArrayList<>();
        private int position;

        Draft(SummaryId summary, int position) {
            this.summary = summary;
            this.position = position;
        }

        /** Texts of all of them are read at once, fewer of each where the themes are many. */
        void themes(List<ThemeView> themes) {
            int each = Math.clamp(MOST_READ / Math.max(1, themes.size()), LEAST_OF_THEME, MOST_OF_THEME);
            Map<ContributionId, ContributionView> read = read(themes.stream()
                    .flatMap(theme -> theme.contributions().stream().limit(each)));
            for (ThemeView theme : themes) {
                if (made.size() < MOST) {
                    List<ContributionView> sources = theme.contributions().stream()
                            .limit(each)
                            .map(read::get)
                            .filter(Objects::nonNull)
                            .toList();
                    add(theme.title(), theme.id().value(), Extract.from(sources), theme.contributions());
                }
            }
        }

        void singleVoices(List<Said> voices) {
            Map<ContributionId, ContributionView> read = read(voices.stream().map(Said::id));
            voices.stream()
                    .filter(said -> read.containsKey(said.id()))
                    .forEach(said -> add(
                            frame(said),
                            null,
                            Extract.from(List.of(Objects.requireNonNull(read.get(said.id())))),
                            List.of()));
        }

        private Map<ContributionId, ContributionView> read(Stream<ContributionId> ids) {
            return discussions.published(ids.collect(Collectors.toSet()));
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
            taken.addAll(proposed.sources());
            made.add(proposed);
        }
    }
}
