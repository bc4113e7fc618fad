package org.throughline.responses;

import java.util.List;
import java.util.Map;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/**
 * What somebody who was asked sees: the response as it stands and the answer that their organisation has given.
 *
 * @param id the member that is asked
 * @param member the name of the organisation that is asked
 * @param revision of the text
 * @param represents whom the network represents
 * @param asked whom else the network asked, and how
 * @param parts those that the member can see differently
 * @param answer what it has answered, or the beginning of an answer
 * @param answered whether it has answered
 */
public record Signing(
        MemberId id,
        ConsultationView consultation,
        OrganisationView network,
        ResponseId response,
        String member,
        int revision,
        ResponseState state,
        String represents,
        String asked,
        List<DraftPart> parts,
        Map<SectionId, SectionRef> sections,
        NewAnswer answer,
        boolean answered) {

    public Signing {
        parts = List.copyOf(parts);
        sections = Map.copyOf(sections);
    }

    /** The same with what somebody has just tried to answer. */
    public Signing with(NewAnswer tried) {
        return new Signing(
                id,
                consultation,
                network,
                response,
                member,
                revision,
                state,
                represents,
                asked,
                parts,
                sections,
                tried,
                answered);
    }
}
