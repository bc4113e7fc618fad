package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Groups;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.Merges;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

@ModuleTest
class OrganisationVotesTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private OrganisationVotes organisationVotes;

    @Autowired
    private Counting counting;

    @Autowired
    private Results results;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private BallotId ballot;
    private List<OptionId> options;
    private OrganisationId hospice;
    private SignedInPerson judith;
    private SignedInPerson amir;

    @BeforeEach
    void aBallotAndAnOrganisationOfTwo() {
        consultation = AConsultation.announced(beans);
        ballot = consultation.asOwner(() -> ballots.create(consultation.ballot("priorities")));
        options = ballots.byId(ballot).orElseThrow().options().stream()
                .map(BallotView.OptionView::id)
                .toList();
        hospice = SystemWork.call(() -> organisations.found(
                "hospice-" + Ids.next(),
                new NewOrganisation(
                        "Hospice " + Ids.next(),
                        NewOrganisation.Kind.ORGANISATION,
                        OrganisationType.CHARITY,
                        null,
                        null,
                        NewOrganisation.SizeBand.SMALL,
                        "People at the end of life.")));
        judith = representative("Judith", MembershipRole.LEAD);
        amir = representative("Amir", MembershipRole.REPRESENTATIVE);
        consultation.isOpenNow();
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    private SignedInPerson representative(String name, MembershipRole role) {
        return SystemWork.call(() -> {
            var person = people.register(Ids.next() + "@example.org", name);
            organisations.addRepresentative(person, hospice, role);
            return people.principal(person);
        });
    }

    private static Vote chosen(OptionId... choices) {
        return new Vote.Chosen(Set.of(choices));
    }

    private VoteReceipt vote(SignedInPerson person, OptionId... choices) {
        return CurrentPerson.as(person, () -> organisationVotes.vote(ballot, hospice, chosen(choices)));
    }

    private Result counted() {
        consultation.isOverNow();
        counting.count(ballot);
        return CurrentPerson.as(judith, () -> results.of(ballot)).orElseThrow();
    }

    @Test
    void an_organisation_has_one_vote_however_many_represent_it_and_the_receipt_says_who_voted_last_UC05_8() {
        VoteReceipt first = vote(judith, options.get(0));
        VoteReceipt second = vote(amir, options.get(1));

        assertThat(first.castBy()).isEqualTo("Judith");
        assertThat(second.castBy()).isEqualTo("Amir");
        assertThat(CurrentPerson.as(judith, () -> organisationVotes.of(ballot, hospice)))
                .contains(second);
        assertThat(counted().organisations().people()).isEqualTo(1);
    }

    @Test
    void the_same_choice_by_another_leaves_the_vote_as_it_was_cast() {
        VoteReceipt first = vote(judith, options.get(0), options.get(2));

        assertThat(vote(amir, options.get(2), options.get(0))).isEqualTo(first);
    }

    @Test
    void people_and_organisations_are_counted_apart_UC05_8() {
        vote(judith, options.get(0));
        CurrentPerson.as(judith, () -> votes.vote(ballot, chosen(options.get(1), options.get(2)), VoterGroup.UNSAID));
        CurrentPerson.as(amir, () -> votes.vote(ballot, chosen(options.get(1)), VoterGroup.UNSAID));

        Result result = counted();

        assertThat(result.of(Electorate.PEOPLE).people()).isEqualTo(2);
        assertThat(result.of(Electorate.PEOPLE).lines().getFirst())
                .isEqualTo(new Tally.Line(options.get(1), 2, 1, false));
        assertThat(result.of(Electorate.ORGANISATIONS).people()).isEqualTo(1);
        assertThat(result.of(Electorate.ORGANISATIONS).lines().getFirst())
                .isEqualTo(new Tally.Line(options.get(0), 1, 1, false));
    }

    @Test
    void sixty_four_clients_of_four_representatives_leave_one_vote_of_the_organisation_and_one_of_each_person_UC05_8()
            throws Exception {
        List<SignedInPerson> hands = List.of(
                judith,
                amir,
                representative("Third", MembershipRole.REPRESENTATIVE),
                representative("Fourth", MembershipRole.REPRESENTATIVE));
        List<Callable<VoteReceipt>> requests = new ArrayList<>();
        IntStream.range(0, 64)
                .forEach(number -> requests.add(() -> {
                    SignedInPerson hand = hands.get(number % hands.size());
                    OptionId choice = options.get(number % options.size());
                    return number % 8 == 7
                            ? CurrentPerson.as(hand, () -> votes.vote(ballot, chosen(choice), VoterGroup.UNSAID))
                            : vote(hand, choice);
                }));
        Set<String> receipts = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (Future<VoteReceipt> sent : threads.invokeAll(requests)) {
                receipts.add(sent.get().code());
            }
        }

        VoteReceipt kept = CurrentPerson.as(amir, () -> organisationVotes.of(ballot, hospice))
                .orElseThrow();
        assertThat(receipts).contains(kept.code());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM vote WHERE ballot_id = :ballot AND electorate = 'ORGANISATIONS'")
                        .param("ballot", ballot)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Result result = counted();
        assertThat(result.organisations().people()).isEqualTo(1);
        assertThat(result.organisations().lines().stream()
                        .mapToLong(Tally.Line::count)
                        .sum())
                .isEqualTo(1);
        assertThat(result.tally().people()).isEqualTo(1);
    }

    @Test
    void nobody_votes_for_an_organisation_they_do_not_represent_or_sees_its_vote_UC05_8() {
        vote(judith, options.get(0));
        SignedInPerson stranger = AConsultation.person();

        assertRefused(() ->
                CurrentPerson.as(stranger, () -> organisationVotes.vote(ballot, hospice, chosen(options.getFirst()))));
        assertRefused(() -> CurrentPerson.as(stranger, () -> organisationVotes.withdraw(ballot, hospice)));
        assertRefused(() -> CurrentPerson.as(stranger, () -> organisationVotes.of(ballot, hospice)));
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly("priorities.refused.not-a-representative"));
    }

    @Test
    void an_organisations_vote_can_be_taken_back_by_whoever_represents_it_and_is_not_counted_then() {
        vote(judith, options.get(0));

        VoteReceipt withdrawn = CurrentPerson.as(amir, () -> organisationVotes.withdraw(ballot, hospice));

        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.castBy()).isEqualTo("Amir");
        assertThat(counted().organisations().people()).isZero();
    }

    @Test
    void the_ledger_tells_that_an_organisation_voted_and_not_for_what() {
        vote(judith, options.get(0));

        assertThat(jdbc.sql("SELECT payload FROM audit_line WHERE event = 'OrganisationVoteCast' AND subject = :ballot")
                        .param("ballot", ballot)
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(payload -> assertThat(payload)
                        .contains(hospice.value().toString())
                        .doesNotContain(options.getFirst().value().toString()));
    }

    private OrganisationId doubled(SignedInPerson lead) {
        return new Groups(beans).ledBy(lead).id();
    }

    private void merge(OrganisationId from, OrganisationId into) {
        Groups.as(
                new Groups(beans).moderator(),
                () -> beans.getBean(Merges.class).merge(from, into, "The same hospice."));
    }

    @Test
    void of_two_joined_records_the_later_vote_stands_and_the_other_is_kept_uncounted_UC12_11() {
        for (boolean doubleIsLater : List.of(true, false)) {
            OrganisationId kept = doubled(judith);
            OrganisationId other = doubled(amir);
            OrganisationId early = doubleIsLater ? kept : other;
            OrganisationId late = doubleIsLater ? other : kept;
            CurrentPerson.as(
                    doubleIsLater ? judith : amir, () -> organisationVotes.vote(ballot, early, chosen(options.get(0))));
            consultation.clock().set(consultation.clock().instant().plusSeconds(5));
            VoteReceipt later = CurrentPerson.as(
                    doubleIsLater ? amir : judith, () -> organisationVotes.vote(ballot, late, chosen(options.get(1))));

            merge(other, kept);

            assertThat(CurrentPerson.as(amir, () -> organisationVotes.of(ballot, kept)))
                    .contains(later);
            assertThat(jdbc.sql("SELECT electorate FROM vote WHERE ballot_id = :ballot AND voter_id IN (:ids)")
                            .param("ballot", ballot)
                            .param("ids", List.of(kept, other))
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("ORGANISATIONS", "SUPERSEDED");
        }
        assertThat(counted().organisations().people()).isEqualTo(2);
    }

    @Test
    void a_vote_of_the_joined_record_alone_is_the_ones_vote_and_the_ledger_tells_UC12_11() {
        OrganisationId kept = doubled(judith);
        OrganisationId other = doubled(amir);
        VoteReceipt cast = CurrentPerson.as(amir, () -> organisationVotes.vote(ballot, other, chosen(options.get(3))));

        merge(other, kept);

        assertThat(CurrentPerson.as(judith, () -> organisationVotes.of(ballot, kept)))
                .contains(cast);
        assertThat(jdbc.sql("SELECT payload FROM audit_line WHERE event = 'OrganisationVotesMerged' AND subject = :b")
                        .param("b", ballot)
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(payload -> assertThat(payload).contains("\"superseded\":false"));
        assertThat(counted().organisations().people()).isEqualTo(1);
    }
}
