package org.throughline.answers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.answers.EditionRows.Edition;
import org.throughline.kernel.Owning;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;

/** What waits for a second person, as everybody will read it. */
@Service
public class AnswerPreviews {

    private final WrittenRows answers;
    private final EditionRows editions;
    private final ReachRows reach;
    private final AnswerViews views;
    private final AnsweringPolicy policy;
    private final Clock clock;

    AnswerPreviews(
            WrittenRows answers,
            EditionRows editions,
            ReachRows reach,
            AnswerViews views,
            AnsweringPolicy policy,
            Clock clock) {
        this.answers = answers;
        this.editions = editions;
        this.reach = reach;
        this.views = views;
        this.policy = policy;
        this.clock = clock;
    }

    /** As it would stand if it were published now; nothing where nothing waits. A constant number of statements. */
    @Owning
    @Transactional(readOnly = true)
    public Optional<AnswerView> of(ConsultationId consultation, AnswerSubject subject) {
        policy.requireOwner(consultation);
        return answers.find(consultation, subject)
                .filter(one -> one.state() == AnswerState.READY)
                .map(this::asPublished);
    }

    private AnswerView asPublished(Answer answer) {
        List<Edition> all = new ArrayList<>(editions.of(List.of(answer.id())));
        all.add(new Edition(
                answer.id(),
                answer.consultation(),
                answer.subject(),
                answer.holder(),
                answer.holderMissing(),
                answer.edition() + 1,
                answer.editor(),
                CurrentPerson.require(),
                clock.instant(),
                answer.text()));
        int held = reach.held(answer.id());
        return views.of(all, held == 0 ? editions.reach(List.of(answer.id())) : Map.of(answer.id(), held))
                .getFirst();
    }
}
