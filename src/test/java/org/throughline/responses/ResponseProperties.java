package org.throughline.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Discussions;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.responses.Saving.Conflict;
import org.throughline.rings.ModuleTest;

/**
 * Whatever editors and members do, in whatever order: it is one response, each member is counted once, and no word that anybody wrote is
 * lost (R34). A state machine against the real services and the real database.
 */
@ModuleTest
@Tag("module")
class ResponseProperties {

    private static final int MEMBERS = 4;

    @Autowired
    private ApplicationContext context;

    @BeforeTry
    void inTheContextOfAllModuleTests() throws Exception {
        new TestContextManager(ResponseProperties.class).prepareTestInstance(this);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void always_one_response_members_once_and_no_word_lost(@ForAll("deeds") ActionChain<World> chain) {
        chain.withInvariant("one response", World::isOneResponse)
                .withInvariant("members once", World::countsMembersOnce)
                .withInvariant("no word lost", World::hasLostNothing)
                .run();
    }

    @Provide
    Arbitrary<ActionChain<World>> deeds() {
        Arbitrary<Integer> member = Arbitraries.integers().between(0, MEMBERS - 1);
        Arbitrary<Integer> editor = Arbitraries.integers().between(0, 1);
        Arbitrary<Integer> part = Arbitraries.integers().between(0, 5);
        Arbitrary<Choice> choice = Arbitraries.of(Choice.SIGN, Choice.DIFFER, Choice.DISSENT);
        return ActionChain.startWith(() -> new World(context))
                .withAction(4, deed("edits", editor, part, World::editStale))
                .withAction(2, deed("edits what stands", editor, part, World::editFresh))
                .withAction(2, deed("resolves", editor, part, (world, who, unused) -> world.resolve(who)))
                .withAction(1, deed("adds", editor, part, (world, who, unused) -> world.add()))
                .withAction(1, deed("puts away or back", editor, part, (world, who, which) -> world.putAway(which)))
                .withAction(3, deed("invites", member, part, (world, who, unused) -> world.invite(who)))
                .withAction(8, deed("answers", member, choice, World::answer))
                .withAction(1, deed("takes back", member, part, (world, who, unused) -> world.takeBack(who)))
                .withAction(1, deed("withdraws", member, part, (world, who, unused) -> world.withdraw(who)))
                .withAction(
                        2, deed("answers by itself", member, part, (world, who, unused) -> world.answerByItself(who)))
                .withAction(1, deed("sends", editor, part, (world, unused, none) -> world.send()))
                .withMaxTransformations(24);
    }

    private interface Deed<A, B> {
        void on(World world, A first, B second);
    }

    private static <A, B> Action<World> deed(String name, Arbitrary<A> firsts, Arbitrary<B> seconds, Deed<A, B> deed) {
        Action.Independent<World> action = () -> Combinators.combine(firsts, seconds)
                .as((first, second) ->
                        Transformer.mutate(name + " " + first + " " + second, world -> deed.on(world, first, second)));
        return action;
    }

    /** The network and its members as they are, beside what a reader of the rules would expect of them. */
    static final class World {

        private final ApplicationContext context;
        private final AConsultation consultation;
        private final ANetwork network;
        private final List<SignedInPerson> editors;
        private final List<String> names;
        private final Map<Integer, String> secrets = new HashMap<>();
        private final Map<Integer, Choice> chosen = new LinkedHashMap<>();
        private final Map<Map.Entry<Integer, PartId>, Integer> read = new HashMap<>();
        private final Map<Map.Entry<Integer, PartId>, String> unsaved = new HashMap<>();
        private final Set<String> saved = new HashSet<>();
        private final Set<String> answered = new HashSet<>();
        private final Set<Integer> byThemselves = new TreeSet<>();
        private boolean sent;
        private int words;

        World(ApplicationContext context) {
            this.context = context;
            this.consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
            this.network = ANetwork.of(context, consultation);
            this.editors = List.of(network.bernard, network.wanda);
            this.names = IntStream.range(0, MEMBERS)
                    .mapToObj(number -> "Member " + number + " " + Ids.next())
                    .toList();
            network.isWritten();
            invite(0);
            invite(1);
        }

        private List<DraftPart> parts() {
            return network.draft().parts().stream()
                    .filter(part -> part.kind() == PartKind.ABOUT)
                    .toList();
        }

        private static void unlessRefused(Runnable deed) {
            try {
                deed.run();
            } catch (Refused allowed) {
                assertThat(allowed.refusals()).isNotEmpty();
            }
        }

        void editFresh(int editor, int number) {
            DraftPart part = parts().get(number % parts().size());
            save(editor, part, part.version(), "Words " + ++words + ".");
        }

        /** On top of what this editor read last. */
        void editStale(int editor, int number) {
            DraftPart part = parts().get(number % parts().size());
            int base = read.getOrDefault(Map.entry(editor, part.id()), part.version());
            save(editor, part, base, "Words " + ++words + ".");
        }

        void resolve(int editor) {
            unsaved.keySet().stream()
                    .filter(who -> who.getKey() == editor)
                    .findFirst()
                    .ifPresent(who -> {
                        DraftPart part = network.part(who.getValue());
                        save(editor, part, part.version(), part.words() + " " + unsaved.get(who));
                    });
        }

        private void save(int editor, DraftPart part, int base, String text) {
            var who = Map.entry(editor, part.id());
            unlessRefused(() -> {
                Saving saving = network.as(
                        editors.get(editor),
                        () -> network.editing().save(new PartEdit(part.id(), base, text, part.sections())));
                if (saving instanceof Conflict conflict) {
                    unsaved.put(who, text);
                    read.put(who, conflict.theirs().version());
                } else {
                    unsaved.remove(who);
                    saved.add(text);
                    read.put(who, base);
                }
            });
        }

        void add() {
            unlessRefused(() -> network.says(network.adds("ferries").id(), "Words " + ++words + "."));
        }

        void putAway(int number) {
            DraftPart part = parts().get(number % parts().size());
            PartState other = part.state() == PartState.KEPT ? PartState.REMOVED : PartState.KEPT;
            unlessRefused(() ->
                    network.as(network.wanda, () -> network.editing().move(part.id(), part.version(), other)));
        }

        void invite(int member) {
            if (!secrets.containsKey(member)) {
                secrets.put(member, network.asks(names.get(member)));
            }
        }

        void answer(int member, Choice choice) {
            String secret = secrets.get(member);
            List<DraftPart> about = parts().stream().filter(DraftPart::isAbout).toList();
            if (secret == null || about.isEmpty()) {
                return;
            }
            String text = "Words " + ++words + ".";
            Map<PartId, String> views =
                    choice == Choice.DIFFER ? Map.of(about.getLast().id(), text) : Map.of();
            unlessRefused(() -> {
                network.answers()
                        .answer(secret, network.answer(secret, choice, views, choice == Choice.DISSENT ? text : ""));
                chosen.put(member, choice);
                if (choice != Choice.SIGN) {
                    answered.add(text);
                }
            });
        }

        void takeBack(int member) {
            if (secrets.containsKey(member)) {
                network.answers().takeBack(secrets.get(member));
                chosen.remove(member);
            }
        }

        void withdraw(int member) {
            if (secrets.containsKey(member)) {
                unlessRefused(() -> network.as(network.bernard, () -> {
                    MemberId id = network.member(names.get(member)).id();
                    network.invitations().withdraw(id);
                    network.invitations().invite(id);
                    secrets.put(member, network.secretOf(names.get(member)));
                    return true;
                }));
            }
        }

        /** Only who has answered has an account; the person who did speaks for it. */
        void answerByItself(int member) {
            if (!byThemselves.contains(member) && chosen.containsKey(member)) {
                var contributions = context.getBean(Contributions.class);
                var member0 = accountOf(names.get(member));
                var own = network.as(
                        member0.person(),
                        () -> contributions.submit(consultation.comment(
                                Ids.next(), member0.organisation(), "Words " + ++words + ".", "buses")));
                consultation.decides(() -> consultation.moderated().publish(own.id()));
                byThemselves.add(member);
            }
        }

        private record Account(SignedInPerson person, org.throughline.organisations.OrganisationId organisation) {}

        private Account accountOf(String name) {
            return context.getBean(JdbcClient.class)
                    .sql("""
                            SELECT m.organisation_id, a.person_id FROM response_member m
                            JOIN response_answer a ON a.member_id = m.id WHERE m.response_id = :response AND m.name = :name
                            """)
                    .param("response", network.response)
                    .param("name", name)
                    .query((row, index) -> new Account(
                            new SignedInPerson(
                                    new org.throughline.people.PersonId(Columns.uuid(row, "person_id")),
                                    "Somebody",
                                    Set.of()),
                            new org.throughline.organisations.OrganisationId(Columns.uuid(row, "organisation_id"))))
                    .single();
        }

        void send() {
            unlessRefused(() -> {
                network.as(network.bernard, () -> {
                    context.getBean(ResponseSending.class).send(network.response, true);
                    return true;
                });
                sent = true;
            });
        }

        void isOneResponse() {
            if (sent) {
                network.isPublished();
            }
            int responses = sent ? 1 : 0;
            assertThat(network.responses().of(consultation.id())).hasSize(responses);
            assertThat(context.getBean(Discussions.class)
                            .counts(consultation.id())
                            .total())
                    .isEqualTo(responses + byThemselves.size());
        }

        void countsMembersOnce() {
            Set<Integer> signed = chosen.entrySet().stream()
                    .filter(answer -> answer.getValue().isSigned())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Set<Integer> organisations = new HashSet<>(byThemselves);
            Participation counted = network.responses().participation(consultation.id());
            if (sent) {
                ResponseView view = network.read();
                assertThat(view.members())
                        .extracting(ResponseView.SignedMember::name)
                        .containsExactlyElementsOf(
                                signed.stream().map(names::get).sorted().toList());
                assertThat(view.members())
                        .extracting(ResponseView.SignedMember::number)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, signed.size()).boxed().toList());
                assertThat(view.dissents()).hasSize(chosen.size() - signed.size());
                organisations.addAll(signed);
                assertThat(counted.members()).isEqualTo(signed.size());
            }
            assertThat(counted.networks()).isEqualTo(sent ? 1 : 0);
            assertThat(counted.organisations()).isEqualTo(organisations.size() + (sent ? 1 : 0));
        }

        void hasLostNothing() {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            List<String> wordings = new ArrayList<>();
            parts().forEach(part -> network.as(
                            network.bernard, () -> network.desk().history(part.id()))
                    .forEach(version -> wordings.add(version.words())));
            assertThat(wordings).containsAll(saved);
            unsaved.forEach((who, text) -> assertThat(network.as(
                                    editors.get(who.getKey()),
                                    () -> network.desk().open(network.response))
                            .orElseThrow()
                            .typed())
                    .extracting(typed -> typed.edit().words())
                    .contains(text));
            String answers = jdbc.sql("""
                            SELECT v.words, v.views FROM response_answer_version v
                            JOIN response_member m ON m.id = v.member_id WHERE m.response_id = :response
                            """)
                    .param("response", network.response)
                    .query()
                    .listOfRows()
                    .toString();
            assertThat(answered).allSatisfy(text -> assertThat(answers).contains(text));
        }
    }
}
