package org.throughline.kernel;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** A part of addresses that is an identity. */
public abstract class IdInAddress implements AddressPart {

    private final String name;
    private final Predicate<UUID> isThere;

    /** @param isThere whether something of this identity is there, for the person who asks */
    protected IdInAddress(String name, Predicate<UUID> isThere) {
        this.name = name;
        this.isThere = isThere;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name, "")).filter(isThere).isPresent();
    }
}
