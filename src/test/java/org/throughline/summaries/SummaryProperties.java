package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.PublishedTexts;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.Said;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slice;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.HandMadeThemes;
import org.throughline.themes.Nearness;

/**
 * Whatever moderators and authors do, in whatever order: every statement has a quotation that can be read or is open again, what is shown
 * as covered is what a recount finds, and nothing that was signed leaves anybody out in silence (R06, UC-14, 2, 4 and 7).
 */
@ModuleTest
@Tag("module")
class SummaryProperties {

    /** What somebody does, and about which of what is there. */
    record Deed(Kind kind, int which, int other) {

        enum Kind {
            SAY,
            WRITE,
            REWRITE,
            PROPOSE,
            ACCEPT,
            REMOVE,
            LEAVE_OUT,
            TAKE_BACK,
            WITHHOLD,
            PUBLISH,
            REDACT,
            READ,
            SHOW_AGAIN,
            ERASE,
            SIGN
        }
    }

    @Autowired
    private ApplicationContext context;

    @BeforeTry
    void inTheContextOfAllModuleTests() throws Exception {
        new TestContextManager(SummaryProperties.class).prepareTestInstance(this);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void no_statement_stands_on_nothing_and_what_is_shown_is_what_is_there(@ForAll("deeds") List<Deed> deeds) {
        World world = new World(context);
        for (Deed deed : deeds) {
            world.does(deed);
            world.everyStatementStandsOnWordsThatCanBeRead();
            world.showsWhatARecountFinds();
            world.tellsOfEachPartWhatThePartTells();
            world.beginsWithWhatIsFarthestOfAll();
            world.signedNothingInSilence();
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Deed.Kind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5))
                .as(Deed::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(25);
    }

    private static final class World {

        private static final List<String> TEXTS = List.of(
                "The bus is late. Nobody tells us. We wait in the rain.",
                "The ramp is steep. Nobody helps us. We need a lift.",
                "The desk is loud. Nobody signs for us. We are Deaf people.",
                "The bus never comes. Nobody says why. We walk home in rain.");

        private final ApplicationContext context;
        private final ASummary summary;
        private final AConsultation consultation;
        private final List<SignedInPerson> authors = new ArrayList<>();
        private final List<ContributionId> said = new ArrayList<>();

        World(ApplicationContext context) {
            this.context = context;
            summary = new ASummary(context);
            consultation = summary.consultation;
            say();
            say();
            write(0, 1);
        }

        private void say() {
            SignedInPerson author = consultation.somebody("Maud");
            ContributionId id = consultation.said(
                    author, TEXTS.get(said.size() % TEXTS.size()), said.size() % 3 == 2 ? "ferries" : "buses");
            consultation.decides(() -> consultation.moderated().publish(id));
            authors.add(author);
            said.add(id);
        }

        void does(Deed deed) {
            ContributionId id = said.get(deed.which() % said.size());
            try {
                switch (deed.kind()) {
                    case SAY -> say();
                    case WRITE -> write(deed.which(), deed.other());
                    case REWRITE -> rewrite(deed.which(), deed.other());
                    case PROPOSE -> as(() -> summary.bean(Proposing.class).propose(consultation.id(), "near-home"));
                    case ACCEPT ->
                        statement(
                                deed.which(),
                                one -> summary.bean(StatementDesk.class).accept(one.id(), one.version()));
                    case REMOVE ->
                        statement(
                                deed.which(),
                                one -> summary.bean(StatementDesk.class)
                                        .remove(one.id(), one.version(), "Said above."));
                    case LEAVE_OUT -> summary.leaveOut("near-home", id, "It is about the rain.");
                    case TAKE_BACK ->
                        as(() -> summary.bean(LeavingOut.class).takeBack(consultation.id(), "near-home", id));
                    case WITHHOLD ->
                        consultation.decides(() -> consultation.moderated().withhold(id));
                    case PUBLISH ->
                        consultation.decides(() -> consultation.moderated().publish(id));
                    case REDACT ->
                        redact(
                                id,
                                List.of(new Redaction(
                                        Redaction.Part.TEXT,
                                        3 * deed.other(),
                                        3 * deed.other() + 9,
                                        Redaction.Reason.ABUSIVE)));
                    case SHOW_AGAIN -> redact(id, List.of());
                    case READ -> new HandMadeThemes(context, consultation).read();
                    case ERASE -> erase(deed.which() % said.size());
                    case SIGN -> summary.sign("near-home");
                }
            } catch (Refused refused) {
                // What is refused changes nothing, and the invariants hold all the same.
            }
        }

        private void redact(ContributionId id, List<Redaction> passages) {
            if (read(id) != null && !text(id).isEmpty()) {
                consultation.decides(() -> consultation.moderated().publish(id, passages));
            }
        }

        private void erase(int which) {
            CurrentPerson.as(authors.get(which), () -> {
                summary.bean(Erasures.class).erase(true);
                return true;
            });
            authors.remove(which);
            said.remove(which);
            if (said.isEmpty()) {
                say();
            }
        }

        private @Nullable ContributionView read(ContributionId id) {
            return summary.bean(Discussions.class).published(List.of(id)).get(id);
        }

        private String text(ContributionId id) {
            ContributionView view = read(id);
            return view == null ? "" : view.text();
        }

        private List<Passage> sentences(int one, int other) {
            List<Passage> sentences = new ArrayList<>();
            for (int which : List.of(one, other)) {
                ContributionView view = read(said.get(which % said.size()));
                if (view != null) {
                    List<Passage> all = Sentences.of(view);
                    sentences.add(all.get(which % all.size()));
                }
            }
            return sentences;
        }

        private void write(int one, int other) {
            summary.write(new StatementEdit(
                    consultation.id(),
                    "near-home",
                    null,
                    0,
                    "They wait.",
                    null,
                    sentences(one, other),
                    read(said.getFirst()) == null ? List.of() : List.of(said.getFirst())));
        }

        private void rewrite(int which, int other) {
            statement(
                    which,
                    one -> summary.bean(StatementDesk.class)
                            .write(new StatementEdit(
                                    consultation.id(),
                                    "near-home",
                                    one.id(),
                                    one.version(),
                                    "They wait long.",
                                    null,
                                    sentences(other, which),
                                    List.of())));
        }

        private void statement(int which, Consumer<StatementView> work) {
            List<StatementView> there = summary.workspace("near-home").statements();
            if (!there.isEmpty()) {
                as(() -> work.accept(there.get(which % there.size())));
            }
        }

        private void as(Runnable work) {
            consultation.as(summary.writer, work);
        }

        void everyStatementStandsOnWordsThatCanBeRead() {
            for (StatementView one : summary.workspace("near-home").statements()) {
                if (one.state() == StatementState.ACCEPTED) {
                    assertThat(one.quotations()).isNotEmpty();
                }
                for (QuotationView quotation : one.quotations()) {
                    String words = quotation.words();
                    if (one.state() == StatementState.ACCEPTED) {
                        assertThat(words).isNotNull();
                    }
                    if (words != null) {
                        assertThat(text(quotation.passage().contribution())
                                        .substring(
                                                quotation.passage().from(),
                                                quotation.passage().to()))
                                .isEqualTo(words);
                    }
                }
            }
        }

        /** From the texts themselves, one by one, and not from what the workspace reads. */
        void showsWhatARecountFinds() {
            Workspace workspace = summary.workspace("near-home");
            Set<ContributionId> all = new HashSet<>(
                    SystemWork.call(() -> summary.bean(PublishedTexts.class).of(consultation.id())));
            Set<ContributionId> carried = new HashSet<>();
            workspace.statements().stream()
                    .filter(one -> one.state() != StatementState.PROPOSED)
                    .forEach(one -> {
                        one.quotations()
                                .forEach(quotation ->
                                        carried.add(quotation.passage().contribution()));
                        carried.addAll(one.also());
                    });
            Set<ContributionId> left = new HashSet<>(workspace.leftOut().keySet());
            carried.retainAll(all);
            left.retainAll(all);
            left.removeAll(carried);
            assertThat(workspace.coverage().contributions()).isEqualTo(new Share(carried.size(), all.size()));
            assertThat(workspace.coverage().people()).isEqualTo(new Share(carried.size(), all.size()));
            assertThat(workspace.coverage().leftOut()).isEqualTo(left.size());
            assertThat(workspace.coverage().open()).isEqualTo(all.size() - carried.size() - left.size());
            assertThat(summary.open("near-home")).hasSize(workspace.coverage().open());
        }

        void tellsOfEachPartWhatThePartTells() {
            for (PartLine line : summary.workspace("").lines()) {
                Coverage coverage = summary.workspace(line.part().key()).coverage();
                assertThat(line.said()).isEqualTo(coverage.contributions().all());
                assertThat(line.open()).isEqualTo(coverage.open());
            }
        }

        /** What is kept of earlier openings leads to the same order as nothing kept. */
        void beginsWithWhatIsFarthestOfAll() {
            Part part = summary.workspace("near-home").part();
            Standing standing = summary.bean(Standings.class).of(consultation.id());
            Comparator<Said> first = new Farthest(summary.bean(Nearness.class))
                    .first(part.summary(), standing.said(part), standing.carried(part), standing.singleVoicesFirst());
            assertThat(summary.open("near-home"))
                    .isEqualTo(standing.open(part).stream()
                            .sorted(first)
                            .map(Said::id)
                            .limit(Slice.SIZE)
                            .toList());
        }

        void signedNothingInSilence() {
            SummaryView.Signed signed = summary.published("near-home");
            if (signed != null) {
                assertThat(signed.coverage().open()).isZero();
                signed.statements()
                        .forEach(one -> one.quotations()
                                .forEach(quotation -> assertThat(
                                                text(quotation.passage().contribution()))
                                        .contains(String.valueOf(quotation.words()))));
                if (!signed.revised()) {
                    assertThat(signed.statements()).allSatisfy(one -> {
                        assertThat(one.words()).isNotNull();
                        assertThat(one.lost()).isZero();
                    });
                }
            }
        }
    }
}
