package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.Channel;
import org.throughline.flags.Flag;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.SectionId;

/**
 * Something by which waiting cases can be found.
 *
 * @param key in ASCII, at most 60 characters
 */
public record Facet(String key) {

    static final Facet ALL = new Facet("all");
    public static final Facet MISSING = new Facet("missing");
    public static final Facet REPLY = new Facet("reply");
    public static final Facet PERSON = new Facet("person");
    public static final Facet ORGANISATION = new Facet("organisation");
    public static final Facet HELPED = new Facet("helped");
    public static final Facet SENT_AGAIN = new Facet("sent-again");
    public static final Facet WITHOUT_FLAG = new Facet("flag:none");

    public static Facet of(SectionId section) {
        return new Facet("section:" + section.value());
    }

    public static Facet of(OrganisationId organisation) {
        return new Facet("organisation:" + organisation.value());
    }

    public static Facet of(Flag.Kind flag) {
        return new Facet("flag:" + flag);
    }

    public static Facet of(Channel channel) {
        return new Facet("channel:" + channel);
    }

    public static Facet of(CaseState state) {
        return new Facet("state:" + state);
    }

    /** Near-copies of one text. */
    public static Facet copies(UUID group) {
        return new Facet("copies:" + group);
    }
}
