package org.throughline.summaries.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ui.CardNotes;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.Carrying;
import org.throughline.summaries.SignedStatements;

/** Says on the card of a contribution which statement of a signed summary carries it, and leads there. */
@Component
final class StatementNotes implements CardNotes {

    private final SignedStatements statements;
    private final MessageSource texts;

    StatementNotes(SignedStatements statements, MessageSource texts) {
        this.statements = statements;
        this.texts = texts;
    }

    @Override
    public Map<ContributionId, CardNote> notes(ConsultationView consultation, Collection<ContributionId> shown) {
        Map<ContributionId, CardNote> notes = new HashMap<>();
        statements.among(consultation, shown).forEach((id, carrying) -> notes.put(id, note(carrying)));
        return notes;
    }

    /** Leads to the first of them; the page of the contribution names them all. */
    private CardNote note(List<Carrying> carrying) {
        Carrying first = carrying.getFirst();
        return new CardNote(
                texts.getMessage("summaries.note", new Object[] {first.title(), carrying.size() - 1}, Locale.UK),
                first.path());
    }
}
