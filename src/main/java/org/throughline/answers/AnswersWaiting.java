package org.throughline.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Owning;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;

/** Answers that are ready, for those who may check and publish them. */
@Service
public class AnswersWaiting {

    private final WrittenRows answers;
    private final ClockRows clocks;

    AnswersWaiting(WrittenRows answers, ClockRows clocks) {
        this.answers = answers;
        this.clocks = clocks;
    }

    /**
     * How many confirmed themes nobody has answered in each of these consultations that are closed and for whose body the person at the
     * keyboard answers; one without is left out. One statement.
     */
    @Owning
    @Transactional(readOnly = true)
    public Map<ConsultationId, Integer> unanswered(List<ConsultationView> consultations) {
        return clocks.unanswered(consultations.stream()
                .filter(AnsweringPolicy::owns)
                .filter(one -> one.phase() == Phase.CLOSED)
                .map(ConsultationView::id)
                .toList());
    }

    /**
     * How many answers wait for the person at the keyboard in each of these consultations for whose body they answer; one without is left
     * out. One statement.
     */
    @Owning
    @Transactional(readOnly = true)
    public Map<ConsultationId, Integer> among(List<ConsultationView> consultations) {
        Map<ConsultationId, Integer> waiting = new LinkedHashMap<>();
        answers
                .ready(consultations.stream()
                        .filter(AnsweringPolicy::owns)
                        .map(ConsultationView::id)
                        .toList())
                .stream()
                .filter(one -> AnsweringPolicy.mayPublish(one.editor()))
                .forEach(one -> waiting.merge(one.consultation(), one.many(), Integer::sum));
        return waiting;
    }
}
