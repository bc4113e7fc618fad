package org.throughline.kernel;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The network a request came from: for loose limits only, since a council or a school shares one address. What counts is the beginning of
 * the address: with IPv6 a household has a whole block, and with IPv4 whoever has many addresses mostly has neighbouring ones. Nobody keeps it.
 */
final class Network {

    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 7;

    private Network() {}

    /** The network of the request in progress; none for the application's own work. */
    static Optional<String> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.of(of(request.getRequest().getRemoteAddr()))
                : Optional.empty();
    }

    static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            int counted = bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, counted));
        } catch (IllegalArgumentException notLiteral) {
            return address;
        }
    }
}
