package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;
import org.throughline.kernel.BodyId;

/** A person with a role begins anew with their passkeys: those from before are void, and a code was issued for the next one. */
public record PasskeyCodeIssued(UUID subject, BodyId body) implements AboutPerson {}
