package org.throughline.throughlines;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.answers.Answers;
import org.throughline.changes.BecauseOf;
import org.throughline.changes.CarriedWords;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.PublicDecisions;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.summaries.Carrying;
import org.throughline.summaries.SignedStatements;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeView;
import org.throughline.themes.ThemedContributions;
import org.throughline.themes.Themes;

/** The throughlines of contributions: from what was said to what became of it. */
@Service
public class Throughlines {

    private final Consultations consultations;
    private final Discussions discussions;
    private final Answers answers;
    private final CarriedWords words;
    private final BecauseOf because;
    private final PublicDecisions decisions;
    private final Dispositions dispositions;
    private final ThemedContributions themed;
    private final Themes themes;
    private final SignedStatements statements;

    Throughlines(
            Consultations consultations,
            Discussions discussions,
            Answers answers,
            CarriedWords words,
            BecauseOf because,
            PublicDecisions decisions,
            Dispositions dispositions,
            ThemedContributions themed,
            Themes themes,
            SignedStatements statements) {
        this.consultations = consultations;
        this.discussions = discussions;
        this.answers = answers;
        this.words = words;
        this.because = because;
        this.decisions = decisions;
        this.dispositions = dispositions;
        this.themed = themed;
        this.themes = themes;
        this.statements = statements;
    }

    /** The line of a contribution; nothing for one that is not published. As many statements for each theme it is in, and for no other. */
    @Open
    @Transactional(readOnly = true)
    public Optional<Throughline> of(ContributionId id) {
        return dispositions
                .of(id)
                .flatMap(disposition -> consultations
                        .byId(disposition.consultation())
                        .flatMap(consultation -> read(id).map(said -> line(consultation, said, disposition))));
    }

    private Throughline line(ConsultationView consultation, ContributionView said, Disposition disposition) {
        List<Carrying> carrying =
                statements.among(consultation, List.of(said.id())).getOrDefault(said.id(), List.of());
        return new Throughline(
                consultation,
                said,
                decisions.about(List.of(said.id())).get(said.id()),
                disposition,
                themes(said.id()),
                carrying,
                answers.toContributions(List.of(said.id())).getOrDefault(said.id(), List.of()),
                answers.withdrawnFrom(List.of(said.id())).getOrDefault(said.id(), List.of()),
                words.of(said).orElse(null),
                because.contribution(said.id()),
                Optional.ofNullable(disposition.into()).flatMap(this::read).orElse(null),
                carrying.isEmpty() ? statements.leftOut(List.of(said.id())).get(said.id()) : null,
                answers.clock(consultation));
    }

    private Optional<ContributionView> read(ContributionId id) {
        return Optional.ofNullable(discussions.published(List.of(id)).get(id));
    }

    private List<ThemeView> themes(ContributionId id) {
        return SystemWork.call(() -> {
            List<ThemeId> holding = themed.among(List.of(id)).getOrDefault(id, List.of());
            return holding.stream()
                    .flatMap(theme -> themes.known(theme).stream())
                    .toList();
        });
    }
}
