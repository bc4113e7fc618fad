package org.throughline.people;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The network a request came from: for loose limits only, since a council or a school shares one address. With IPv6 a household has a
 * whole block, so only its first half counts. Nobody keeps it.
 */
final class Network {

    private static final int IPV6_GROUPS_OF_A_NETWORK = 4;

    private Network() {}

    /** The network of the request in progress; none for the application's own work. */
    static Optional<String> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.of(of(request.getRequest().getRemoteAddr()))
                : Optional.empty();
    }

    static String of(String address) {
        String[] groups = address.split(":", -1);
        return groups.length <= IPV6_GROUPS_OF_A_NETWORK
                ? address
                : String.join(":", Arrays.copyOf(groups, IPV6_GROUPS_OF_A_NETWORK));
    }
}
