package org.throughline.throughlines.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ui.CardNotes;
import org.throughline.plans.ConsultationView;
import org.throughline.throughlines.Disposition;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.Dispositions;
import org.throughline.throughlines.LineLinks;

/**
 * Says on the card of a contribution what became of it, as soon as something did, and leads to its line, which names the theme, the statements
 * and the answers. One note for all of them: a discussion is opened often, and this is a single statement.
 */
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
        dispositions
                .of(shown)
                .forEach(one -> became(one)
                        .ifPresent(words -> notes.put(
                                one.contribution(),
                                new CardNote(
                                        said("throughlines.note", words),
                                        LineLinks.line(consultation.slug(), one.contribution())))));
        return notes;
    }

    private Optional<String> became(Disposition one) {
        boolean carried = one.reached().carried() != null;
        if (one.kind() == DispositionKind.NEW) {
            return carried ? Optional.of(said("throughlines.note.carried")) : Optional.empty();
        }
        String kind = said(one.kind().textKey());
        return Optional.of(carried ? said("throughlines.note.carried.and", kind) : kind);
    }

    private String said(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }
}
