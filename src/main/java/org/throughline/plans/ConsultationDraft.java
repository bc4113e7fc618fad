package org.throughline.plans;

import org.throughline.kernel.BodyId;
import org.throughline.kernel.LondonTime;

/**
 * A consultation that is not announced yet, as its owner left it.
 *
 * @param said everything that was said of it so far
 */
public record ConsultationDraft(ConsultationId id, BodyId body, NewConsultation said) {

    static ConsultationDraft of(Consultation it) {
        return new ConsultationDraft(
                it.id(),
                it.body(),
                new NewConsultation(
                        it.slug(),
                        it.text(),
                        it.title(),
                        it.summary(),
                        it.purpose(),
                        it.canChange(),
                        it.cannotChange(),
                        it.decisionOwner(),
                        it.opens() == null ? null : LondonTime.date(it.opens()),
                        it.closes() == null ? null : LondonTime.date(it.closes()),
                        it.minutes(),
                        it.steps(),
                        it.moderation(),
                        it.rules()));
    }
}
