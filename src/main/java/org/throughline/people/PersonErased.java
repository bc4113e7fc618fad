package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/**
 * A person erases their account. Told in the transaction that does it, before the account's own rows go: every room lets go of what it
 * holds about them, or the whole does not happen.
 *
 * @param contributionsGo whether what they said for themselves goes too, where it is still asked; elsewhere it stays without a name
 */
public record PersonErased(UUID subject, boolean contributionsGo) implements AboutPerson {}
