package org.throughline.ownplans;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;

/**
 * The rules for an address that everybody may follow. It is never fetched from here, so nothing has to be known of what its name leads to;
 * but it must be a public name, which numbers are not, and the one that is shown must be the one it leads to.
 */
final class WebLink {

    static final int LONGEST = 500;

    private static final int HTTPS_PORT = 443;

    private static final Pattern PUBLIC_NAME = Pattern.compile(
            "(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

    /** Endings that only private networks use, or that lead nowhere (RFC 2606, RFC 6761, RFC 6762, RFC 8375 and ICANN's of 2024). */
    private static final Set<String> NOT_PUBLIC = Set.of(
            "arpa",
            "corp",
            "example",
            "home",
            "internal",
            "intranet",
            "invalid",
            "lan",
            "local",
            "localdomain",
            "localhost",
            "onion",
            "private",
            "test");

    private WebLink() {}

    /** The same with its name as it is asked for on the network: lower case, and ASCII for letters that could be taken for others. */
    static String cleaned(String typed) {
        URI uri = parsed(typed);
        return uri == null ? typed : uri.toASCIIString();
    }

    /** Why this address cannot be given, if it cannot. */
    static Optional<Refusal> refusal(String link) {
        if (link.isBlank()) {
            return refused("link");
        }
        if (link.length() > LONGEST) {
            return Optional.of(Refusal.at("link", "ownplans.refused.link-long", LONGEST));
        }
        URI uri = parsed(link);
        if (uri == null || uri.isOpaque() || uri.getScheme() == null) {
            return refused("link-form");
        }
        if (!"https".equals(uri.getScheme())) {
            return refused("link-https");
        }
        String authority = Objects.requireNonNullElse(uri.getRawAuthority(), "");
        if (authority.contains("@")) {
            return refused("link-credentials");
        }
        String host = uri.getHost();
        return host != null && isPublic(host) && (uri.getPort() == -1 || uri.getPort() == HTTPS_PORT)
                ? Optional.empty()
                : refused("link-host");
    }

    /** The name of the site that an address leads to, as it is asked for on the network; empty where there is no address. */
    static String host(String link) {
        return link.isEmpty() ? "" : Objects.requireNonNullElse(URI.create(link).getHost(), "");
    }

    private static boolean isPublic(String host) {
        return PUBLIC_NAME.matcher(host).matches() && !NOT_PUBLIC.contains(host.substring(host.lastIndexOf('.') + 1));
    }

    private static @Nullable URI parsed(String typed) {
        try {
            URI uri = new URI(typed);
            String authority = uri.getRawAuthority();
            String scheme = uri.getScheme();
            if (authority == null || scheme == null) {
                return uri;
            }
            boolean ascii = authority.chars().allMatch(letter -> letter < 128);
            String asked = ascii ? authority : IDN.toASCII(authority, IDN.USE_STD3_ASCII_RULES);
            int begins = typed.indexOf(authority);
            return new URI(scheme.toLowerCase(Locale.ROOT) + "://" + asked.toLowerCase(Locale.ROOT)
                    + typed.substring(begins + authority.length()));
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return null;
        }
    }

    private static Optional<Refusal> refused(String why) {
        return Optional.of(Refusal.at("link", "ownplans.refused." + why));
    }
}
