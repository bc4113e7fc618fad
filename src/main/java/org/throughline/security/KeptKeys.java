package org.throughline.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SecondFactor;
import org.throughline.people.SignedInPerson;

/** Passkeys as they are kept, and the last door before a new one: Spring's filters save through this and nothing else does. */
final class KeptKeys implements UserCredentialRepository {

    private final UserCredentialRepository rows;
    private final KeyPolicy policy;
    private final SecondFactor secondFactor;
    private final TransactionOperations transaction;

    KeptKeys(
            UserCredentialRepository rows,
            KeyPolicy policy,
            SecondFactor secondFactor,
            TransactionOperations transaction) {
        this.rows = rows;
        this.policy = policy;
        this.secondFactor = secondFactor;
        this.transaction = transaction;
    }

    /** Adds a key, or takes note that one was used. */
    @Override
    public void save(CredentialRecord key) {
        if (rows.findByCredentialId(key.getCredentialId()) == null) {
            transaction.executeWithoutResult(status -> add(key));
        } else {
            rows.save(key);
        }
    }

    private void add(CredentialRecord key) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        SignedInPerson person = CurrentPerson.get().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        if (!policy.mayAdd(authentication)) {
            throw new AccessDeniedException("A role asks for a passkey or a code before another passkey");
        }
        if (policy.needsCode(person)) {
            SystemWork.run(() -> secondFactor.codeUsed(person.id()));
        }
        rows.save(key);
        SystemWork.run(() -> secondFactor.keyAdded(person.id()));
    }

    @Override
    public void delete(Bytes id) {
        rows.delete(id);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return rows.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return rows.findByUserId(user);
    }
}
