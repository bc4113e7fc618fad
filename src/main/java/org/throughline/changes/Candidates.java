package org.throughline.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** What was said where a change is: themes and answers of its section, and the comments on the paragraph that most people share; and the rest. */
@Component
class Candidates {

    private static final int LONGEST = 300;

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

    /** A candidate, and whether it concerns the section where the change is. */
    private record Found(Candidate candidate, boolean here) {}

    /** A few statements for each consultation on the plan. */
    Choices of(PlanId plan, Change change, Set<Cause> credits) {
        Map<Boolean, List<Candidate>> found = consultations.announced().stream()
                .filter(consultation -> consultation.plan().equals(plan))
                .flatMap(consultation -> Stream.of(
                                themes(consultation, change),
                                answers(consultation, change),
                                comments(consultation, change))
                        .flatMap(each -> each))
                .collect(Collectors.partitioningBy(
                        Found::here, Collectors.mapping(Found::candidate, Collectors.toList())));
        return new Choices(found.getOrDefault(true, List.of()), found.getOrDefault(false, List.of()), credits);
    }

    /** Those of other sections are left out: they say what they are about. */
    private Stream<Found> themes(ConsultationView consultation, Change change) {
        return SystemWork.call(() -> themes.allOf(consultation.id())).stream()
                .filter(theme ->
                        theme.section() == null || isAt(change, theme.section().id()))
                .map(theme -> new Found(
                        new Candidate(new Cause(CauseKind.THEME, theme.id().value()), theme.title(), ""),
                        theme.section() != null));
    }

    private Stream<Found> answers(ConsultationView consultation, Change change) {
        return answers.of(consultation.id()).stream()
                .filter(answer -> answer.withdrawn() == null)
                .map(answer -> new Found(
                        new Candidate(new Cause(CauseKind.ANSWER, answer.id().value()), answer.title(), ""),
                        answer.sections().stream().anyMatch(section -> isAt(change, section.id()))));
    }

    private static boolean isAt(Change change, SectionId section) {
        return isAt(change.before(), section) || isAt(change.after(), section);
    }

    private static boolean isAt(@Nullable Place place, SectionId section) {
        return place != null && place.section().equals(section);
    }

    private Stream<Found> comments(ConsultationView consultation, Change change) {
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
                .flatMap(Candidates::said)
                .map(candidate -> new Found(candidate, true));
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
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end <= 0 ? LONGEST : end).strip() + "…";
    }
}
