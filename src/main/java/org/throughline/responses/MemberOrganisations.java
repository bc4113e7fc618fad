package org.throughline.responses;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Networks;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationNames;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.PersonId;

/**
 * Which organisation a member is. One that was only named by its network gets an account with its first answer, so that it has one
 * identity whether it signs, answers by itself or votes, and is counted once.
 */
@Component
class MemberOrganisations {

    private final MemberRows members;
    private final Networks networks;
    private final Organisations organisations;
    private final MessageSource texts;

    MemberOrganisations(MemberRows members, Networks networks, Organisations organisations, MessageSource texts) {
        this.members = members;
        this.networks = networks;
        this.organisations = organisations;
        this.texts = texts;
    }

    /**
     * The organisation of the member for which this person answers.
     *
     * @throws Refused when an organisation of this name has an account by now and the person does not speak for it
     */
    OrganisationId of(NetworkResponse response, Member member, PersonId person) {
        OrganisationId known = member.organisation();
        if (known != null) {
            return known;
        }
        OrganisationView account =
                SystemWork.call(() -> networks.named(List.of(member.name()))).get(OrganisationNames.key(member.name()));
        if (account != null && !SystemWork.call(() -> organisations.represents(person, account.id()))) {
            throw new Refused(Refusal.of("responses.refused.registered", member.name()));
        }
        OrganisationId organisation = account == null ? introduce(response, member, person) : account.id();
        try {
            members.isOrganisation(member.id(), organisation);
        } catch (DuplicateKeyException underAnotherName) {
            throw new Refused(Refusal.of("responses.refused.registered", member.name()));
        }
        return organisation;
    }

    private OrganisationId introduce(NetworkResponse response, Member member, PersonId person) {
        OrganisationView network = Objects.requireNonNull(
                organisations.byId(List.of(response.network())).get(response.network()));
        String represents = texts.getMessage("responses.member-of", new Object[] {network.name()}, Locale.UK);
        return SystemWork.call(() -> networks.introduce(response.network(), member.name(), represents, person));
    }
}
