package org.throughline.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Contributions;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Groups;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.Verifications;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.SectionId;
import org.throughline.responses.Saving.Saved;

/** A network with two editors and the response that they write to a consultation. */
final class ANetwork {

    private final ApplicationContext context;
    private final AConsultation consultation;
    private final OrganisationId network;
    final SignedInPerson bernard;
    final SignedInPerson wanda;
    final ResponseId response;

    private ANetwork(
            ApplicationContext context,
            AConsultation consultation,
            OrganisationId network,
            SignedInPerson bernard,
            SignedInPerson wanda) {
        this.context = context;
        this.consultation = consultation;
        this.network = network;
        this.bernard = bernard;
        this.wanda = wanda;
        this.response = as(bernard, () -> desk().begin(consultation.id(), network));
    }

    /** @param members organisations with an account and one person each */
    static ANetwork of(ApplicationContext context, AConsultation consultation, OrganisationId... members) {
        SignedInPerson bernard = consultation.somebody("Bernard");
        SignedInPerson wanda = consultation.somebody("Wanda");
        Organisations organisations = context.getBean(Organisations.class);
        OrganisationId network = SystemWork.call(() -> organisations.found(
                "charities-together-" + Ids.next(),
                new NewOrganisation(
                        "Charities together " + Ids.next(),
                        NewOrganisation.Kind.NETWORK,
                        OrganisationType.CHARITY,
                        null,
                        null,
                        NewOrganisation.SizeBand.MEDIUM,
                        "Speaks for many.")));
        SystemWork.run(() -> {
            organisations.addRepresentative(bernard.id(), network, MembershipRole.LEAD);
            organisations.addRepresentative(wanda.id(), network, MembershipRole.REPRESENTATIVE);
            for (OrganisationId member : members) {
                organisations.affiliate(network, member);
            }
        });
        return new ANetwork(context, consultation, network, bernard, wanda);
    }

    ResponseDesk desk() {
        return context.getBean(ResponseDesk.class);
    }

    ResponseEditing editing() {
        return context.getBean(ResponseEditing.class);
    }

    Invitations invitations() {
        return context.getBean(Invitations.class);
    }

    MemberAnswers answers() {
        return context.getBean(MemberAnswers.class);
    }

    Responses responses() {
        return context.getBean(Responses.class);
    }

    OrganisationId id() {
        return network;
    }

    <T> T as(SignedInPerson person, Supplier<T> work) {
        return CurrentPerson.as(person, work);
    }

    Draft draft() {
        return as(bernard, () -> desk().open(response)).orElseThrow();
    }

    DraftPart part(PartId id) {
        return draft().parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    DraftPart account(PartKind kind) {
        return draft().parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    DraftPart adds(String... sections) {
        List<SectionId> about =
                List.of(sections).stream().map(consultation::section).toList();
        return as(bernard, () -> editing().add(response, about));
    }

    /** Saves on top of what stands, whatever it is. */
    DraftPart says(PartId part, String words) {
        DraftPart stands = part(part);
        Saving saving =
                as(bernard, () -> editing().save(new PartEdit(part, stands.version(), words, stands.sections())));
        return ((Saved) saving).part();
    }

    /** A moderator verifies it, so that it may write to as many as it names. */
    void isVerified() {
        as(new Groups(context).moderator(), () -> {
            context.getBean(Verifications.class).verify(network);
            return true;
        });
    }

    /** Says whom it represents and asked, and something about the buses. @return the part about the buses */
    PartId isWritten() {
        says(account(PartKind.REPRESENTS).id(), "140 charities.");
        says(account(PartKind.ASKED).id(), "All members, by letter.");
        PartId buses = adds("buses").id();
        says(buses, "More buses.");
        return buses;
    }

    /** Names a member, asks it, and opens the mail. @return the secret in its link */
    String asks(String name) {
        as(bernard, () -> invitations().add(response, name + ", " + Ids.next() + "@example.org"));
        as(bernard, () -> invitations().inviteAll(response));
        return secretOf(name);
    }

    /** The secret of a mail that asked this member. */
    String secretOf(String name) {
        InvitationLetters letters = context.getBean(InvitationLetters.class);
        var jdbc = context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class);
        UUID letter = jdbc.sql("""
                        SELECT l.id FROM response_letter l JOIN response_member m ON m.id = l.member_id
                        WHERE m.response_id = :response AND m.name = :name ORDER BY l.asked DESC, l.id DESC LIMIT 1
                        """)
                .param("response", response)
                .param("name", name)
                .query((row, index) -> Columns.uuid(row, "id"))
                .single();
        String path = SystemWork.call(() -> letters.issue(letter)).orElseThrow().path();
        return path.substring(path.indexOf('=') + 1);
    }

    int revision(String secret) {
        return answers().read(secret).orElseThrow().revision();
    }

    NewAnswer answer(String secret, Choice choice, Map<PartId, String> views, String words) {
        return new NewAnswer(revision(secret), choice, "Leanne Pickard", "Chair", true, views, words);
    }

    void signs(String secret) {
        answers().answer(secret, answer(secret, Choice.SIGN, Map.of(), ""));
    }

    void differs(String secret, PartId part, String view) {
        answers().answer(secret, answer(secret, Choice.DIFFER, Map.of(part, view), ""));
    }

    void dissents(String secret, String why) {
        answers().answer(secret, answer(secret, Choice.DISSENT, Map.of(), why));
    }

    void sends() {
        as(bernard, () -> {
            context.getBean(ResponseSending.class).send(response, false);
            return true;
        });
    }

    /** A moderator publishes all of it that waits. */
    void isPublished() {
        Contributions contributions = context.getBean(Contributions.class);
        SignedInPerson moderator = consultation.moderator();
        as(moderator, () -> contributions.ofResponse(response.value()))
                .forEach(said -> as(moderator, () -> {
                    consultation.moderated().publish(said.id());
                    return true;
                }));
    }

    ResponseView read() {
        return responses().byId(response).orElseThrow();
    }

    List<String> signedBy() {
        List<String> names = new ArrayList<>();
        read().members().forEach(member -> names.add(member.number() + " " + member.name()));
        return names;
    }

    MemberView member(String name) {
        return Objects.requireNonNull(
                as(bernard, () -> invitations().members(response, MemberFilter.ALL, null))
                        .orElseThrow()
                        .members()
                        .stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .orElse(null));
    }
}
