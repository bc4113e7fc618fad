package org.throughline.contributions.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.HelpedContributions;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.PublishingTerms;
import org.throughline.contributions.Receipt;
import org.throughline.contributions.ui.CardNotes.CardNote;
import org.throughline.kernel.PublicAddress;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;
import org.throughline.plans.SectionView;

/** The services behind a discussion, and the desks of its forms. */
@Component
record Talk(
        Contributions contributions,
        Discussions discussions,
        Drafts drafts,
        HelpedContributions helped,
        People people,
        Organisations organisations,
        Plans plans,
        PublicAddress address,
        PublishingTerms terms,
        ObjectProvider<CardNotes> rooms,
        Environment environment) {

    /** What rooms above say of these contributions. */
    Map<ContributionId, List<CardNote>> notes(ConsultationView consultation, Collection<ContributionId> shown) {
        Map<ContributionId, List<CardNote>> notes = new HashMap<>();
        rooms.orderedStream()
                .flatMap(room -> room.notes(consultation, shown).entrySet().stream())
                .forEach(note -> notes.computeIfAbsent(note.getKey(), unused -> new ArrayList<>())
                        .add(note.getValue()));
        return notes;
    }

    CommentDesk comments(DraftPlace place, Consumer<Receipt> after) {
        boolean demonstration = environment.acceptsProfiles(Profiles.of("seeded"));
        return new ServiceDesk.OfComments(
                drafts,
                people,
                helped,
                address.of(ContributionLinks.follow()),
                place,
                contributions::submit,
                after,
                demonstration);
    }

    WritingDesk<NewReply> replies(DraftPlace place, Consumer<Receipt> after) {
        return new ServiceDesk<>(drafts, place, contributions::reply, after);
    }

    /** The organisations for which the person at the keyboard may speak. */
    List<OrganisationView> speaksFor() {
        return CurrentPerson.id().isPresent() ? organisations.mine() : List.of();
    }

    WritingPlace place(ConsultationView consultation, @Nullable SectionView section) {
        SectionRef here = section == null ? null : section.section();
        return new WritingPlace(
                consultation,
                here,
                section == null ? List.of() : section.paragraphs(),
                here == null
                        ? List.of()
                        : plans.contents(consultation.version()).stream()
                                .map(ContentsEntry::section)
                                .filter(other -> !other.id().equals(here.id()))
                                .toList(),
                speaksFor(),
                terms.of(consultation.id()),
                CurrentPerson.id().isPresent());
    }
}
