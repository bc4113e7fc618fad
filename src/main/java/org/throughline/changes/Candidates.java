package org.throughline.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.answers.Answers;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussed;
import org.throughline.contributions.DiscussionQuery;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanId;
import org.throughline.plans.SectionId;
import org.throughline.themes.Themes;

/** What was said where a change is: themes of its section, answers, and the comments on the paragraph that most people share. */
@Component
class Candidates {

    private static final int LONGEST = 90;

    private final Consultations consultations;
    private final Themes themes;
    private final Answers answers;
    private final Discussions discussions;

    Candidates(Consultations consultations, Themes themes, Answers answers, Discussions discussions) {
        this.consultations = consultations;
        this.themes = themes;
        this.answers = answers;
        this.discussions = discussions;
    }

    /** A few statements for each consultation on the plan. */
    List<Candidate> of(PlanId plan, Change change) {
        List<Candidate> candidates = new ArrayList<>();
        consultations.announced().stream()
                .filter(consultation -> consultation.plan().equals(plan))
                .forEach(consultation -> {
                    themes(consultation, change).forEach(candidates::add);
                    answers.of(consultation.id()).stream()
                            .filter(answer -> answer.withdrawn() == null)
                            .forEach(answer -> candidates.add(new Candidate(
                                    new Cause(CauseKind.ANSWER, answer.id().value()), answer.title(), "")));
                    comments(consultation, change).forEach(candidates::add);
                });
        return candidates;
    }

    private Stream<Candidate> themes(ConsultationView consultation, Change change) {
        return SystemWork.call(() -> themes.allOf(consultation.id())).stream()
                .filter(theme -> theme.section() == null
                        || isAt(change.before(), theme.section().id())
                        || isAt(change.after(), theme.section().id()))
                .map(theme ->
                        new Candidate(new Cause(CauseKind.THEME, theme.id().value()), theme.title(), ""));
    }

    private static boolean isAt(@Nullable Place place, SectionId section) {
        return place != null && place.section().equals(section);
    }

    private Stream<Candidate> comments(ConsultationView consultation, Change change) {
        Place place = change.before() != null ? change.before() : change.after();
        if (place == null) {
            return Stream.of();
        }
        String paragraph = change.before() == null ? null : place.key();
        return discussions
                .read(new DiscussionQuery(
                        consultation.id(), place.section(), paragraph, DiscussionSort.ENDORSED, 0, null))
                .items()
                .stream()
                .map(Discussed::comment)
                .flatMap(Candidates::said);
    }

    private static Stream<Candidate> said(ContributionView said) {
        Candidate contribution = new Candidate(
                new Cause(CauseKind.CONTRIBUTION, said.id().value()), beginning(said.text()), said.authorName());
        return said.proposedWording() == null
                ? Stream.of(contribution)
                : Stream.of(
                        contribution,
                        new Candidate(
                                new Cause(CauseKind.WORDING, said.id().value()),
                                beginning(said.proposedWording()),
                                said.authorName()));
    }

    private static String beginning(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }
}
