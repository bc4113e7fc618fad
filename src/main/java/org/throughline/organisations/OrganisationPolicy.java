package org.throughline.organisations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.SafeText;

/** What a registration must hold. A number is never asked for: many groups are in no register. */
final class OrganisationPolicy {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_NUMBER = 30;
    static final int LONGEST_REPRESENTS = 1000;

    private OrganisationPolicy() {}

    /** Only a lead speaks for the whole, and who belongs to a network is a statement about the whole. */
    static boolean mayNameMembers(MembershipRole role) {
        return role == MembershipRole.LEAD;
    }

    /** The same with every text cleaned, and absent where it was left blank. */
    static NewOrganisation cleaned(NewOrganisation said) {
        return new NewOrganisation(
                SafeText.line(said.name()),
                said.kind(),
                said.type(),
                lineOrNothing(said.number()),
                lineOrNothing(said.area()),
                said.size(),
                SafeText.clean(said.represents()));
    }

    /** @param organisation with its texts cleaned */
    static List<Refusal> refusals(NewOrganisation organisation) {
        List<Refusal> refusals = new ArrayList<>();
        if (OrganisationNames.key(organisation.name()).isEmpty()) {
            refusals.add(Refusal.at("name", "organisations.refused.name"));
        } else if (organisation.name().length() > LONGEST_NAME) {
            refusals.add(Refusal.at("name", "organisations.refused.name-long", LONGEST_NAME));
        }
        if (organisation.type() == null) {
            refusals.add(Refusal.at("type", "organisations.refused.type"));
        }
        String number = organisation.number();
        if (number != null && number.length() > LONGEST_NUMBER) {
            refusals.add(Refusal.at("number", "organisations.refused.number-long", LONGEST_NUMBER));
        }
        if (organisation.represents().isEmpty()) {
            refusals.add(Refusal.at("represents", "organisations.refused.represents"));
        } else if (organisation.represents().length() > LONGEST_REPRESENTS) {
            refusals.add(Refusal.at("represents", "organisations.refused.represents-long", LONGEST_REPRESENTS));
        }
        return refusals;
    }

    private static @Nullable String lineOrNothing(@Nullable String text) {
        String line = text == null ? "" : SafeText.line(text);
        return line.isEmpty() ? null : line;
    }
}
