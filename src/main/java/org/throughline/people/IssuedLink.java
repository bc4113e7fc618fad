package org.throughline.people;

import java.time.Instant;

/**
 * A one-time link ready to be mailed. It is never kept: only a hash of the secret is.
 *
 * @param email whom to send it to
 * @param path the address on this site that holds the secret
 */
public record IssuedLink(String email, String path, Instant expires) {

    @Override
    public String toString() {
        return "IssuedLink[expires=" + expires + "]";
    }
}
