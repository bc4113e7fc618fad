package org.throughline.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.NewReply;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.notifications.Outbox;
import org.throughline.organisations.Groups;
import org.throughline.organisations.JoinRequests;
import org.throughline.organisations.MembershipInvitations;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.Merges;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.Verifications;
import org.throughline.ownplans.OwnPlanDesk;
import org.throughline.ownplans.OwnPlanDetails;
import org.throughline.ownplans.OwnPlanId;
import org.throughline.places.Level;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.NewBallot;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;
import org.throughline.priorities.Votes;
import org.throughline.responses.Choice;
import org.throughline.responses.Invitations;
import org.throughline.responses.MemberAnswers;
import org.throughline.responses.NewAnswer;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartKind;
import org.throughline.responses.ResponseDesk;
import org.throughline.responses.ResponseEditing;
import org.throughline.responses.ResponseId;
import org.throughline.responses.Signing;

/** Somebody who has done everything that one can do here, and left the same word wherever one can write. */
final class APlantedLife {

    private final ApplicationContext context;
    private final AConsultation open;
    private final Groups groups;
    private final BodyId body;
    private final String marker = "marker" + Ids.next().toString().replace("-", "");
    final SignedInPerson person;
    final List<ContributionId> said = new ArrayList<>();
    BallotId ballot = new BallotId(Ids.next());

    APlantedLife(ApplicationContext context, AConsultation open) {
        this.context = context;
        this.open = open;
        this.groups = new Groups(context);
        this.body = open.view().body();
        this.person = SystemWork.call(() -> {
            People people = context.getBean(People.class);
            PersonId id = people.register(email(), "Name " + marker);
            people.consent(id, new Consent("", new Choices(true, true, true)));
            return people.principal(id);
        });
        writes();
        votes();
        takesPartInOrganisations();
        answersWithNetworks();
        holdsARole();
        hasAPasskeyAndMail();
    }

    String marker() {
        return marker;
    }

    String email() {
        return marker + "@example.org";
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private void writes() {
        said.add(open.said(person, "Said " + marker, "buses"));
        said.add(open.as(
                person,
                () -> open.contributions()
                        .reply(new NewReply(
                                Ids.next(), open.published("Another's.", "buses"), null, null, false, "So " + marker))
                        .id()));
        open.as(person, () -> {
            bean(Drafts.class).save(new DraftPlace(open.id(), null, null, null), Map.of("text", "Draft " + marker));
            open.contributions().endorse(open.published("Of another"));
        });
        bean(Drafts.class)
                .sendWith(email(), open.comment("Unconfirmed " + marker), new Consent(marker, Choices.DEFAULT));
        bean(SignInLinks.class).request(email(), "/account?" + marker, null);
    }

    private void votes() {
        var owner = new SignedInPerson(new PersonId(Ids.next()), "Rosalind", Set.of(new Grant(Role.OWNER, body)));
        var draft = new NewBallot(
                open.id(),
                "where",
                "Where?",
                "At which level?",
                new BallotKind.BestLevel(),
                List.of(
                        new NewBallot.NewOption("a", "Buses", "Buses to the clinic", null),
                        new NewBallot.NewOption("b", "Boats", "Boats to the clinic", null)));
        ballot = open.as(owner, () -> bean(Ballots.class).create(draft));
        var option = bean(Ballots.class)
                .byId(ballot)
                .orElseThrow()
                .options()
                .getFirst()
                .id();
        open.as(person, () -> {
            var answer = new Vote.Levels.Answer(Level.PLACE, "For " + marker);
            bean(Votes.class).vote(ballot, new Vote.Levels(Map.of(option, answer)), VoterGroup.UNSAID);
        });
    }

    private void takesPartInOrganisations() {
        SignedInPerson lea = groups.somebody("Lea");
        OrganisationView asked = groups.ledBy(lea);
        OrganisationView led = groups.ledBy(lea);
        SystemWork.run(() -> bean(Organisations.class).addRepresentative(person.id(), led.id(), MembershipRole.LEAD));
        open.as(
                lea,
                () -> bean(MembershipInvitations.class).invite(asked.id(), email(), MembershipRole.REPRESENTATIVE));
        open.as(person, () -> {
            bean(JoinRequests.class).ask(asked.id(), "Join " + marker);
            bean(OwnPlanDesk.class).add(new OwnPlanId(Ids.next()), led.id(), open.id(), plan());
            bean(MembershipInvitations.class)
                    .invite(led.id(), "friend-" + Ids.next() + "@example.org", MembershipRole.REPRESENTATIVE);
        });
    }

    private OwnPlanDetails plan() {
        return new OwnPlanDetails(
                "Plan " + marker,
                "About " + marker,
                "https://example.org/" + marker,
                LocalDate.of(2018, 6, 1),
                Set.of(open.section("buses")));
    }

    private void answersWithNetworks() {
        SignedInPerson lea = groups.somebody("Lea");
        OrganisationView member = groups.ledBy(groups.somebody("Tom"));
        OrganisationView network = groups.networkLedBy(lea);
        SystemWork.run(() -> {
            bean(Organisations.class).addRepresentative(person.id(), member.id(), MembershipRole.REPRESENTATIVE);
            bean(Organisations.class).addRepresentative(person.id(), network.id(), MembershipRole.REPRESENTATIVE);
            bean(Organisations.class).affiliate(network.id(), member.id());
        });
        ResponseId response = open.as(lea, () -> bean(ResponseDesk.class).begin(open.id(), network.id()));
        open.as(person, () -> {
            var about = bean(ResponseEditing.class).add(response, List.of(open.section("buses")));
            bean(ResponseEditing.class)
                    .save(new PartEdit(about.id(), about.version(), "Saved " + marker, about.sections()));
            var represents = bean(ResponseDesk.class).open(response).orElseThrow().parts().stream()
                    .filter(part -> part.kind() == PartKind.REPRESENTS)
                    .findFirst()
                    .orElseThrow();
            bean(ResponseEditing.class)
                    .keep(new PartEdit(represents.id(), represents.version(), "Typed " + marker, List.of()));
        });
        open.as(lea, () -> bean(Invitations.class).add(response, "A club by the sea, " + email()));
        open.as(lea, () -> bean(Invitations.class).inviteAll(response));
        open.as(person, () -> {
            Signing asked = bean(MemberAnswers.class).asked().getFirst();
            bean(MemberAnswers.class)
                    .answer(
                            asked.id(),
                            new NewAnswer(
                                    asked.revision(),
                                    Choice.DISSENT,
                                    "Name " + marker,
                                    "Role " + marker,
                                    true,
                                    Map.of(),
                                    "Why " + marker));
        });
    }

    private void holdsARole() {
        SignedInPerson ada = groups.somebody("Ada");
        var administrator = new SignedInPerson(ada.id(), "Ada", Set.of(new Grant(Role.ADMIN, body)));
        open.as(administrator, () -> bean(Roles.class).grant(body, email(), Role.MODERATOR, "Reason " + marker));
        var moderator = new SignedInPerson(person.id(), "Name", Set.of(new Grant(Role.MODERATOR, body)));
        OrganisationId verified = groups.ledBy(groups.somebody("Amina")).id();
        OrganisationId doubled = groups.ledBy(groups.somebody("Ben")).id();
        open.as(moderator, () -> {
            bean(Verifications.class).verify(verified);
            bean(Verifications.class).takeBack(verified, "Because " + marker);
            bean(Merges.class).merge(doubled, verified, "Same " + marker);
        });
    }

    private void hasAPasskeyAndMail() {
        JdbcClient jdbc = bean(JdbcClient.class);
        // Ids are base64url, so that their length is a multiple of four.
        jdbc.sql("INSERT INTO user_entities (id, name, display_name) VALUES (:id, :name, :shown)")
                .param("id", "kk" + marker)
                .param("name", person.id().value().toString())
                .param("shown", "Name " + marker)
                .update();
        jdbc.sql("""
                        INSERT INTO user_credentials (credential_id, user_entity_user_id, public_key, signature_count, uv_initialized,
                            backup_eligible, backup_state, public_key_credential_type, authenticator_transports, created, last_used, label)
                        VALUES (:id, :owner, x'a0', 0, 1, 0, 0, 'public-key', '', NOW(6), NOW(6), :label)""")
                .param("id", "cc" + marker)
                .param("owner", "kk" + marker)
                .param("label", "Phone " + marker)
                .update();
        SystemWork.run(() -> bean(Outbox.class)
                .queue(person.id(), "notifications.withheld", List.of("Reference", "Mail " + marker), "/my?" + marker));
    }
}
