package org.throughline.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.answers.Subjects.Subject;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Owning;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Everything that there is to answer in a consultation, and how far each answer is; a constant number of statements. */
@Service
public class AnswerBoard {

    private final WrittenRows answers;
    private final Subjects subjects;
    private final Titles titles;
    private final AnsweringPolicy policy;

    AnswerBoard(WrittenRows answers, Subjects subjects, Titles titles, AnsweringPolicy policy) {
        this.answers = answers;
        this.subjects = subjects;
        this.titles = titles;
        this.policy = policy;
    }

    /** The themes of most people first, then the statements of signed summaries, then what else was answered. */
    @Owning
    @Transactional(readOnly = true)
    public List<BoardLine> of(ConsultationId consultation) {
        ConsultationView view = policy.requireOwner(consultation);
        Map<AnswerSubject, Answer> written = new LinkedHashMap<>();
        answers.of(consultation).forEach(one -> written.put(one.subject(), one));
        Map<AnswerSubject, Subject> all = new LinkedHashMap<>(subjects.of(view));
        List<ContributionId> single = new ArrayList<>();
        written.keySet().forEach(subject -> {
            if (subject instanceof AnswerSubject.OfContribution(var id)) {
                single.add(id);
            }
        });
        all.putAll(subjects.published(view, single));
        Map<AnswerSubject, String> gone = titles.of(
                written.keySet().stream().filter(one -> !all.containsKey(one)).toList());
        gone.forEach((subject, title) -> all.put(subject, new Subject(subject, title, null, 0, 0, List.of())));
        return all.values().stream()
                .map(one -> line(one, written.get(one.subject())))
                .toList();
    }

    /** A published contribution that nobody has begun to answer, as a line of its own. */
    @Owning
    @Transactional(readOnly = true)
    public Optional<BoardLine> single(ConsultationId consultation, ContributionId id) {
        return subjects.published(policy.requireOwner(consultation), List.of(id)).values().stream()
                .map(one -> line(one, null))
                .findFirst();
    }

    private static BoardLine line(Subject one, @Nullable Answer answer) {
        return new BoardLine(
                one.subject(),
                one.title(),
                one.section(),
                one.people(),
                one.organisations(),
                one.contributions(),
                answer == null ? null : WrittenAnswer.of(answer));
    }
}
