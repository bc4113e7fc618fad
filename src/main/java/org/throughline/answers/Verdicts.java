package org.throughline.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;

/** What those whom an answer concerns think of it: did they understand you, did they explain why (R45). */
@Service
public class Verdicts {

    private final VerdictRows rows;
    private final Answers answers;
    private final ApplicationEventPublisher events;

    Verdicts(VerdictRows rows, Answers answers, ApplicationEventPublisher events) {
        this.rows = rows;
        this.answers = answers;
        this.events = events;
    }

    /** Those of these answers about which the person at the keyboard is asked; none for a visitor. */
    @Open
    @Transactional(readOnly = true)
    public Set<AnswerId> asked(Collection<AnswerId> ids) {
        return CurrentPerson.id().map(person -> rows.open(ids, person)).orElse(Set.of());
    }

    /**
     * Takes what somebody says about an answer, once. Who said it is not kept.
     *
     * @throws Refused where one of the two is not said, for an answer that does not concern them, and the second time
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void reply(AnswerId id, @Nullable Verdict understood, @Nullable Verdict explained) {
        List<Refusal> refusals = new ArrayList<>();
        if (understood == null) {
            refusals.add(Refusal.at("understood", "answers.refused.understood"));
        }
        if (explained == null) {
            refusals.add(Refusal.at("explained", "answers.refused.explained"));
        }
        Refused.ifAny(refusals);
        if (understood == null || explained == null || !rows.take(id, CurrentPerson.require())) {
            throw new Refused(Refusal.of("answers.refused.once"));
        }
        rows.count(id, understood, explained);
        answers.answer(id)
                .ifPresent(answer -> events.publishEvent(new AnswerJudged(id.value(), answer.consultation())));
    }

    /** What was said about each of these answers to which anybody replied; one statement. */
    @Open
    @Transactional(readOnly = true)
    public Map<AnswerId, VerdictFigures> of(Collection<AnswerId> answers) {
        Map<AnswerId, List<VerdictFigures.Counted>> byAnswer = new HashMap<>();
        rows.of(answers)
                .forEach(one -> byAnswer.computeIfAbsent(one.answer(), unused -> new ArrayList<>())
                        .add(one));
        Map<AnswerId, VerdictFigures> figures = new HashMap<>();
        byAnswer.forEach((id, counted) -> figures.put(id, VerdictFigures.of(counted)));
        return figures;
    }
}
