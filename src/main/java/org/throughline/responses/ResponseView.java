package org.throughline.responses;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.ConsultationView;

/**
 * The response of a network as everybody may read it: one response, with its members listed.
 *
 * @param preface whom the network represents and whom it asked; absent while the reader may not read it, and then no member is listed
 * @param parts those that the reader may read
 * @param hidden how many parts wait for a moderator or are withheld
 * @param members those that signed, by name
 * @param dissents members that did not sign, by name
 */
public record ResponseView(
        ResponseId id,
        ConsultationView consultation,
        OrganisationView network,
        Instant sent,
        @Nullable ContributionView preface,
        List<Part> parts,
        int hidden,
        List<SignedMember> members,
        List<Dissent> dissents) {

    public ResponseView {
        parts = List.copyOf(parts);
        members = List.copyOf(members);
        dissents = List.copyOf(dissents);
    }

    /** How many members signed and see some part differently. */
    public long different() {
        return members.stream().filter(member -> !member.differsOn().isEmpty()).count();
    }

    /**
     * A part.
     *
     * @param number counts the parts from one, those that the reader may not read among them
     * @param views what members see differently, as far as the reader may read it
     * @param signing members that sign it as it stands
     * @param differing members that sign and see it differently, whether their words can be read yet or not
     */
    public record Part(
            int number, ContributionView contribution, List<ContributionView> views, int signing, int differing) {

        public Part {
            views = List.copyOf(views);
        }
    }

    /**
     * A member that signed.
     *
     * @param number its place in the list, from one
     * @param slug the name of its page
     * @param differsOn the numbers of the parts that it sees differently
     * @param byItself whether it has also answered by itself; it is counted once all the same
     * @param earlier whether it signed an earlier text
     */
    public record SignedMember(
            int number, String name, String slug, List<Integer> differsOn, boolean byItself, boolean earlier) {

        public SignedMember {
            differsOn = List.copyOf(differsOn);
        }
    }

    /**
     * A member that did not sign.
     *
     * @param words why, as far as the reader may read it
     */
    public record Dissent(
            String name, String slug, @Nullable ContributionView words, boolean byItself) {}
}
