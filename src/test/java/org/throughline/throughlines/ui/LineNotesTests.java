package org.throughline.throughlines.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ui.CardNotes;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.throughlines.Dispositions;
import org.throughline.throughlines.LineLinks;

/** UC-30: the card of a contribution says what became of it. */
@ModuleTest
class LineNotesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Dispositions dispositions;

    @Autowired
    private List<CardNotes> rooms;

    private AConsultation consultation;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
    }

    @Test
    void a_card_says_what_became_of_it_and_leads_to_its_line_and_says_nothing_before() {
        ContributionId first = consultation.published("The bus is late.", "buses");
        ContributionId second = consultation.published("The train is late.", "buses");
        consultation.as(consultation.moderator(), () -> {
            dispositions.putOutOfScope(consultation.id(), List.of(second), "Trains are not in this plan.");
            return true;
        });

        assertThat(rooms.stream()
                        .flatMap(room -> room.notes(consultation.view(), List.of(first, second)).entrySet().stream()))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.getKey()).isEqualTo(second);
                    assertThat(note.getValue().words()).isEqualTo("What became of this: Out of scope");
                    assertThat(note.getValue().address())
                            .isEqualTo(LineLinks.line(consultation.view().slug(), second));
                });
    }

    /** A section is opened with eight statements at most, and six of them are its words, comments and names. */
    @Test
    void all_notes_on_the_cards_of_a_discussion_together_take_two_statements() {
        List<ContributionId> shown = IntStream.range(0, 3)
                .mapToObj(each -> consultation.published("The bus is late, time and again: " + each, "buses"))
                .toList();

        assertThat(notes(shown)).isEqualTo(2);
        assertThat(notes(shown.subList(0, 1))).isEqualTo(2);
    }

    private long notes(Collection<ContributionId> shown) {
        return Statements.whenKnown(() -> rooms.stream()
                .map(room -> room.notes(consultation.view(), shown))
                .toList());
    }
}
