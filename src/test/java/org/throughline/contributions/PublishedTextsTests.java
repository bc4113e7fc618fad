package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** Whoever groups and cites what was said has no other words than those that everybody reads. */
@ModuleTest
class PublishedTextsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PublishedTexts texts;

    @Autowired
    private ModeratedContributions moderated;

    @Autowired
    private People people;

    private AConsultation consultation;
    private SignedInPerson author;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        author = consultation.somebody("Yusuf");
    }

    private List<ContributionId> published() {
        return SystemWork.call(() -> texts.of(consultation.id()));
    }

    private ContributionView words(ContributionId id) {
        return SystemWork.call(() -> texts.words(List.of(id))).get(id);
    }

    @Test
    void only_what_is_published_is_there() {
        ContributionId waiting = consultation.said(author, "The bus must come.", "buses");
        ContributionId withheld = consultation.said(author, "The ferry must come.", "buses");
        consultation.decides(() -> moderated.withhold(withheld));
        ContributionId read = consultation.said(author, "The train must come.", "buses");
        consultation.decides(() -> moderated.publish(read));

        assertThat(published()).containsExactly(read);
        assertThat(SystemWork.call(() -> texts.words(List.of(waiting, withheld, read))))
                .containsOnlyKeys(read);
    }

    @Test
    void removed_passages_are_marked_and_words_that_are_not_shown_are_not_there() {
        ContributionId id = consultation.said(author, "Ring Halvard Quist about the bus.", "buses");
        consultation.decides(() -> moderated.publish(
                id, List.of(new Redaction(Redaction.Part.TEXT, 5, 18, Redaction.Reason.PERSONAL_DATA))));
        assertThat(words(id).text()).isEqualTo("Ring [removed: personal details] about the bus.");
        assertThat(words(id).wordsShown()).isTrue();

        CurrentPerson.as(author, () -> {
            people.consent(new Consent("", new Choices(true, false, false)));
            return true;
        });
        assertThat(words(id).text()).doesNotContain("bus");
        assertThat(words(id).wordsShown()).isFalse();
    }
}
