package org.throughline.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.AConsultation;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.responses.Saving.Conflict;
import org.throughline.responses.Saving.Saved;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-15: several people write one draft (R34). */
@ModuleTest
class EditingTests {

    @Autowired
    private ApplicationContext context;

    private AConsultation consultation;
    private ANetwork network;

    @BeforeEach
    void aResponseIsBegun() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        network = ANetwork.of(context, consultation);
    }

    private Saving saves(SignedInPerson editor, DraftPart read, String words) {
        return network.as(
                editor, () -> network.editing().save(new PartEdit(read.id(), read.version(), words, read.sections())));
    }

    private List<Typed> typedBy(SignedInPerson editor) {
        return network.as(editor, () -> network.desk().open(network.response))
                .orElseThrow()
                .typed();
    }

    @Test
    void a_network_has_one_response_whoever_begins_it_and_however_often_at_once() throws Exception {
        ANetwork other = ANetwork.of(context, AConsultation.moderated(context, ModerationPolicy.BEFORE));
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<ResponseId>> beginning = Stream.of(other.bernard, other.wanda, other.bernard, other.wanda)
                    .<Callable<ResponseId>>map(editor ->
                            () -> other.as(editor, () -> other.desk().begin(consultation.id(), other.id())))
                    .toList();
            for (Future<ResponseId> begun : threads.invokeAll(beginning)) {
                assertThat(begun.get())
                        .isEqualTo(threads.invokeAll(beginning).getFirst().get());
            }
        }
    }

    @Test
    void uc15_1_a_draft_asks_whom_the_network_represents_and_whom_it_asked() {
        assertThat(network.draft().parts())
                .extracting(DraftPart::kind)
                .containsExactly(PartKind.REPRESENTS, PartKind.ASKED);
    }

    @Test
    void uc15_2_of_two_who_change_the_same_part_the_second_sees_both_texts_and_loses_neither() {
        DraftPart read = network.says(network.adds("buses").id(), "More buses.");

        Saving first = saves(network.bernard, read, "More buses, and later.");
        Saving second = saves(network.wanda, read, "More buses, and cheaper.");

        assertThat(first).isInstanceOf(Saved.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Conflict.class, it -> assertThat(it.theirs().words()).isEqualTo("More buses, and later."));
        assertThat(typedBy(network.wanda))
                .singleElement()
                .returns("More buses, and cheaper.", it -> it.edit().words());
        DraftPart theirs = ((Conflict) second).theirs();
        assertThat(saves(network.wanda, theirs, "More buses, later and cheaper."))
                .isInstanceOf(Saved.class);
        assertThat(typedBy(network.wanda)).isEmpty();
        assertThat(network.as(network.bernard, () -> network.desk().history(read.id())))
                .extracting(PartVersion::words)
                .containsExactly("More buses, later and cheaper.", "More buses, and later.", "More buses.", "");
    }

    @Test
    void uc15_2_who_writes_the_same_as_another_or_in_another_part_meets_nobody() {
        DraftPart buses = network.says(network.adds("buses").id(), "More buses.");
        DraftPart ferries = network.says(network.adds("ferries").id(), "Ferries.");

        assertThat(saves(network.bernard, buses, "Many more buses.")).isInstanceOf(Saved.class);
        assertThat(saves(network.wanda, ferries, "More ferries.")).isInstanceOf(Saved.class);
        assertThat(saves(network.wanda, buses, "Many more buses.")).isInstanceOf(Saved.class);
    }

    @Test
    void uc15_2_of_many_who_save_at_once_exactly_one_changes_the_part_and_nothing_is_lost() throws Exception {
        DraftPart read = network.says(network.adds("buses").id(), "More buses.");
        List<SignedInPerson> editors = List.of(network.bernard, network.wanda);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Saving>> saving = editors.stream()
                    .<Callable<Saving>>map(
                            editor -> () -> saves(editor, read, "As " + editor.displayName() + " has it."))
                    .toList();
            List<Saving> done =
                    threads.invokeAll(saving).stream().map(Future::resultNow).toList();

            assertThat(done).filteredOn(Saved.class::isInstance).hasSize(1);
            assertThat(done).filteredOn(Conflict.class::isInstance).hasSize(1);
        }
        List<String> kept = editors.stream()
                .flatMap(editor -> typedBy(editor).stream())
                .map(it -> it.edit().words())
                .toList();
        assertThat(Stream.concat(Stream.of(network.part(read.id()).words()), kept.stream()))
                .containsExactlyInAnyOrder("As Bernard has it.", "As Wanda has it.");
    }

    @Test
    void uc15_3_what_is_typed_is_kept_for_who_typed_it_and_the_others_see_only_that_somebody_writes() {
        DraftPart read = network.adds("buses");
        network.as(network.wanda, () -> {
            network.editing().keep(new PartEdit(read.id(), read.version(), "More bu", read.sections()));
            return true;
        });

        assertThat(typedBy(network.wanda))
                .singleElement()
                .returns("More bu", it -> it.edit().words());
        assertThat(typedBy(network.bernard)).isEmpty();
        assertThat(network.draft().unsaved())
                .singleElement()
                .returns(network.wanda.id(), Unsaved::editor)
                .returns(read.id(), Unsaved::part);
    }

    @Test
    void a_part_that_is_put_away_comes_back_with_its_words_unless_somebody_changed_it_meanwhile() {
        DraftPart read = network.says(network.adds("buses").id(), "More buses.");
        saves(network.wanda, read, "Many more buses.");

        assertThat(network.as(
                        network.bernard, () -> network.editing().move(read.id(), read.version(), PartState.REMOVED)))
                .isInstanceOf(Conflict.class);
        DraftPart stands = network.part(read.id());
        network.as(network.bernard, () -> network.editing().move(stands.id(), stands.version(), PartState.REMOVED));
        assertThat(network.part(read.id()).isAbout()).isFalse();
        network.as(network.bernard, () -> network.editing().move(stands.id(), stands.version() + 1, PartState.KEPT));
        assertThat(network.part(read.id()))
                .returns("Many more buses.", DraftPart::words)
                .returns(true, DraftPart::isAbout);
    }

    @Test
    void nobody_but_its_representatives_sees_or_changes_a_draft() {
        DraftPart read = network.adds("buses");
        SignedInPerson eve = consultation.somebody("Eve");

        assertThat(network.as(eve, () -> network.desk().open(network.response))).isEmpty();
        assertThat(network.as(eve, () -> network.desk().history(read.id()))).isEmpty();
        assertThat(network.responses().byId(network.response)).isEmpty();
        List<Runnable> attempts = List.of(
                () -> saves(eve, read, "Mine."),
                () -> network.as(eve, () -> network.editing().add(network.response, List.of())),
                () -> network.as(eve, () -> network.editing().move(read.id(), read.version(), PartState.REMOVED)),
                () -> network.as(eve, () -> {
                    network.editing().keep(new PartEdit(read.id(), 1, "Mine.", List.of()));
                    return true;
                }),
                () -> network.as(eve, () -> network.desk().begin(consultation.id(), network.id())));
        attempts.forEach(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void nothing_changes_after_the_close_and_what_was_typed_stays() {
        DraftPart read = network.adds("buses");
        network.as(network.wanda, () -> {
            network.editing().keep(new PartEdit(read.id(), read.version(), "Too late.", read.sections()));
            return true;
        });

        consultation.afterTheClose(
                () -> refuses(() -> saves(network.wanda, read, "Too late."), "responses.refused.closed"));

        assertThat(typedBy(network.wanda)).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_never_cut() {
        DraftPart read = network.adds("buses");

        refuses(() -> saves(network.bernard, read, "x".repeat(20_001)), "responses.refused.long");
        refuses(
                () -> network.as(
                        network.bernard,
                        () -> network.editing()
                                .save(new PartEdit(
                                        read.id(),
                                        1,
                                        "x",
                                        List.of(new org.throughline.plans.SectionId(
                                                read.id().value()))))),
                "responses.refused.section-unknown");
    }

    @Test
    void a_draft_costs_the_same_statements_whatever_its_length() {
        network.isWritten();
        long few = Statements.whenKnown(network::draft);
        IntStream.range(0, 10)
                .forEach(unused -> network.says(network.adds("ferries", "buses").id(), "More."));

        assertThat(Statements.whenKnown(network::draft)).isEqualTo(few);
    }

    static void refuses(Runnable work, String... textKeys) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactlyInAnyOrder(textKeys));
    }
}
