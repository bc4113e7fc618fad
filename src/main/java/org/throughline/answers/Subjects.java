package org.throughline.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.summaries.Part;
import org.throughline.summaries.SignedLine;
import org.throughline.summaries.SignedLines;
import org.throughline.themes.ThemeView;
import org.throughline.themes.Themes;

/** What there is to answer in a consultation. */
@Component
class Subjects {

    /**
     * Something to answer.
     *
     * @param section of the plan; absent for what is missing from it, and for what is about several
     * @param contributions that it holds and that can be read
     */
    record Subject(
            AnswerSubject subject,
            String title,
            @Nullable SectionRef section,
            int people,
            int organisations,
            List<ContributionId> contributions) {}

    private final Themes themes;
    private final SignedLines lines;
    private final Discussions discussions;

    Subjects(Themes themes, SignedLines lines, Discussions discussions) {
        this.themes = themes;
        this.lines = lines;
        this.discussions = discussions;
    }

    boolean canBeAnswered(ConsultationView consultation, AnswerSubject subject) {
        return switch (subject) {
            case AnswerSubject.Theme(var id) ->
                SystemWork.call(() -> themes.known(id))
                        .filter(theme -> theme.consultation().equals(consultation.id()))
                        .isPresent();
            case AnswerSubject.OfStatement(var id) -> lines.of(consultation).containsKey(id);
            case AnswerSubject.OfContribution(var id) ->
                published(consultation, List.of(id)).containsKey(subject);
        };
    }

    /** The confirmed themes, those of most people first, and then the statements of signed summaries. */
    Map<AnswerSubject, Subject> of(ConsultationView consultation) {
        Map<AnswerSubject, Subject> all = new LinkedHashMap<>();
        SystemWork.call(() -> themes.allOf(consultation.id())).forEach(theme -> put(all, theme(theme)));
        lines.of(consultation).values().forEach(line -> put(all, statement(line)));
        return all;
    }

    /** Those of these contributions that can be read. */
    Map<AnswerSubject, Subject> published(ConsultationView consultation, List<ContributionId> ids) {
        Map<AnswerSubject, Subject> all = new LinkedHashMap<>();
        Map<ContributionId, ContributionView> found = ids.isEmpty() ? Map.of() : discussions.published(ids);
        found.values().stream()
                .filter(said -> said.consultation().equals(consultation.id()))
                .forEach(said -> put(all, contribution(said)));
        return all;
    }

    private static void put(Map<AnswerSubject, Subject> all, Subject subject) {
        all.put(subject.subject(), subject);
    }

    private static Subject theme(ThemeView theme) {
        return new Subject(
                new AnswerSubject.Theme(theme.id()),
                theme.title(),
                theme.section(),
                theme.counts().people(),
                theme.counts().organisations(),
                theme.contributions());
    }

    private static Subject statement(SignedLine line) {
        return new Subject(
                new AnswerSubject.OfStatement(line.id()),
                Objects.requireNonNullElse(line.words(), ""),
                section(line.part()),
                line.backing().people(),
                line.backing().organisations(),
                line.sources());
    }

    private static @Nullable SectionRef section(Part part) {
        return part.kind() == Part.Kind.SECTION
                ? new SectionRef(new SectionId(part.place()), part.key(), part.title())
                : null;
    }

    private static Subject contribution(ContributionView said) {
        List<SectionRef> sections = new ArrayList<>(said.sections());
        return new Subject(
                new AnswerSubject.OfContribution(said.id()),
                said.text(),
                sections.size() == 1 ? sections.getFirst() : null,
                said.organisation() == null ? 1 : 0,
                said.organisation() == null ? 0 : 1,
                List.of(said.id()));
    }
}
