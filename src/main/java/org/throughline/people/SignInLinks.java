package org.throughline.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;

/** One-time links that prove an address. Only a hash of the secret is kept. */
@Service
public class SignInLinks {

    /**
     * Asks for a link to be mailed to this address. The answer never tells whether an account exists.
     *
     * @param next the local path to go to once signed in
     * @param subject what the link also confirms (the identity of a draft), announced by {@link SignInLinkUsed}; absent for a mere
     *     sign-in
     */
    @Open
    public void request(String email, String next, java.util.@Nullable UUID subject) {
        throw new UnsupportedOperationException();
    }
}
