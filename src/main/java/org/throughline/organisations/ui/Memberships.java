package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.NetworkMembership;

/** Since when, and until when, an organisation is or was in a network. */
final class Memberships {

    private Memberships() {}

    /** @param key of two sentences: with ".since" and ".until" */
    static String days(Component at, NetworkMembership membership, String key) {
        return membership.ended() == null
                ? at.getTranslation(key + ".since", LondonTime.day(membership.since()))
                : at.getTranslation(
                        key + ".until", LondonTime.day(membership.since()), LondonTime.day(membership.ended()));
    }
}
