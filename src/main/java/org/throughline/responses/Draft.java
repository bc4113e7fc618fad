package org.throughline.responses;

import java.util.List;
import java.util.Map;
import org.throughline.organisations.OrganisationView;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/**
 * A response as its editors see it.
 *
 * @param parts in their order, those that were removed among them
 * @param typed what the reader has typed and not saved
 * @param unsaved where other editors have typed something and not saved it
 * @param editors the names of all who appear in it
 */
public record Draft(
        ResponseId id,
        ConsultationView consultation,
        OrganisationView network,
        ResponseState state,
        List<DraftPart> parts,
        List<Typed> typed,
        List<Unsaved> unsaved,
        Map<PersonId, String> editors,
        Map<SectionId, SectionRef> sections) {

    public Draft {
        parts = List.copyOf(parts);
        typed = List.copyOf(typed);
        unsaved = List.copyOf(unsaved);
        editors = Map.copyOf(editors);
        sections = Map.copyOf(sections);
    }

    /** Whether its text can still change. */
    public boolean isOpen() {
        return state == ResponseState.DRAFT;
    }
}
