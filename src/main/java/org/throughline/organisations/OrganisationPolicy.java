package org.throughline.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.SafeText;

/** What a registration must hold. A number is never asked for: many groups are in no register. */
final class OrganisationPolicy {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_NUMBER = 30;
    static final int LONGEST_REPRESENTS = 1000;
    static final int LONGEST_COMMUNITY = 80;
    static final int MOST_COMMUNITIES = 10;
    static final int MOST_AREAS = 12;

    private OrganisationPolicy() {}

    /** Only a lead speaks for the whole: who belongs to it, what it says of itself, which network it is in. */
    static boolean mayManage(MembershipRole role) {
        return role == MembershipRole.LEAD;
    }

    /** What was verified is the name and the number; another name is another claim. */
    static boolean keepsVerification(OrganisationView before, NewOrganisation after) {
        String number = after.number();
        return OrganisationNames.key(before.name()).equals(OrganisationNames.key(after.name()))
                && Objects.equals(key(before.number()), key(number));
    }

    private static @Nullable String key(@Nullable String number) {
        return number == null ? null : RegisterNumber.key(number);
    }

    /** The same with every text cleaned, and absent where it was left blank. */
    static NewOrganisation cleaned(NewOrganisation said) {
        return new NewOrganisation(
                SafeText.line(said.name()),
                said.kind(),
                said.type(),
                lineOrNothing(said.number()),
                lines(said.areas()),
                said.level(),
                lines(said.communities()),
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
        Refusal.ofWords(
                        "represents",
                        organisation.represents(),
                        LONGEST_REPRESENTS,
                        "organisations.refused.represents",
                        "organisations.refused.represents-long")
                .ifPresent(refusals::add);
        if (organisation.areas().size() > MOST_AREAS) {
            refusals.add(Refusal.at("areas", "organisations.refused.areas-many", MOST_AREAS));
        }
        communities(organisation.communities()).ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> communities(List<String> communities) {
        if (communities.size() > MOST_COMMUNITIES) {
            return Optional.of(Refusal.at("communities", "organisations.refused.communities-many", MOST_COMMUNITIES));
        }
        return communities.stream()
                .filter(community -> community.length() > LONGEST_COMMUNITY)
                .findFirst()
                .map(community -> Refusal.at(
                        "communities", "organisations.refused.community-long", community, LONGEST_COMMUNITY));
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(SafeText::line)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String lineOrNothing(@Nullable String text) {
        String line = text == null ? "" : SafeText.line(text);
        return line.isEmpty() ? null : line;
    }
}
