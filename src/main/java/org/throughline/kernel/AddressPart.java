package org.throughline.kernel;

import java.util.Map;

/**
 * What a parameter in the addresses of pages means. The same name means the same in every room, and each name has one bean. It is asked
 * before the page is made, so that an address that leads nowhere answers 404 and not only shows that it does.
 */
public interface AddressPart {

    /** As routes name it, without the colon. */
    String name();

    /**
     * Whether what it names is there, for the person who asks.
     *
     * @param address all parameters of the address by name, as they came from outside
     */
    boolean leadsSomewhere(Map<String, String> address);
}
