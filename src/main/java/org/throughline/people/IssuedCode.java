package org.throughline.people;

import java.time.Instant;

/**
 * A code for a passkey, to be told to the person by another way than email. It is never kept: only a hash is.
 *
 * @param email whom it is for
 */
public record IssuedCode(String email, String code, Instant expires) {

    @Override
    public String toString() {
        return "IssuedCode[expires=" + expires + "]";
    }
}
