package org.throughline.throughlines.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ui.CardNotes;
import org.throughline.plans.ConsultationView;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.Dispositions;
import org.throughline.throughlines.LineLinks;

/** Says on the card of a contribution what became of it, as soon as something did, and leads to its line. */
@Component
final class LineNotes implements CardNotes {

    private final Dispositions dispositions;
    private final MessageSource texts;

    LineNotes(Dispositions dispositions, MessageSource texts) {
        this.dispositions = dispositions;
        this.texts = texts;
    }

    @Override
    public Map<ContributionId, CardNote> notes(ConsultationView consultation, Collection<ContributionId> shown) {
        Map<ContributionId, CardNote> notes = new HashMap<>();
        dispositions.of(shown).stream()
                .filter(one -> one.kind() != DispositionKind.NEW)
                .forEach(one -> notes.put(
                        one.contribution(),
                        new CardNote(
                                said("throughlines.note", said(one.kind().textKey())),
                                LineLinks.line(consultation.slug(), one.contribution()))));
        return notes;
    }

    private String said(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }
}
