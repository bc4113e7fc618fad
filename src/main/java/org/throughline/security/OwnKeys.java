package org.throughline.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.PasskeyCodeIssued;
import org.throughline.people.PersonErased;
import org.throughline.people.PersonId;
import org.throughline.people.SecondFactor;
import org.throughline.people.SignedInPerson;

/** The passkeys of the person at the keyboard, and nobody else's. */
@Component
final class OwnKeys implements HeldData {

    /**
     * A passkey to show.
     *
     * @param label the name its owner gave it
     */
    record Key(String id, String label, String added, String used) {}

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;
    private final KeyPolicy policy;
    private final SecondFactor secondFactor;
    private final TransactionOperations transaction;

    OwnKeys(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository keys,
            KeyPolicy policy,
            SecondFactor secondFactor,
            TransactionOperations transaction) {
        this.owners = owners;
        this.keys = keys;
        this.policy = policy;
        this.secondFactor = secondFactor;
        this.transaction = transaction;
    }

    List<Key> list() {
        return records(CurrentPerson.require()).stream()
                .map(key -> new Key(
                        key.getCredentialId().toBase64UrlString(),
                        Objects.requireNonNullElse(key.getLabel(), ""),
                        LondonTime.day(key.getCreated()),
                        LondonTime.day(key.getLastUsed())))
                .toList();
    }

    /**
     * Removes one of one's own keys; another person's, or one that is gone, stays as it is.
     *
     * @throws Refused for the last key of somebody with a role, who could not use the role any more
     * @throws AccessDeniedException for somebody with a role who has not used a passkey in this session
     */
    void remove(String id) {
        SignedInPerson person = CurrentPerson.get().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        if (!policy.mayRemove(person)) {
            throw new AccessDeniedException("A role asks for a passkey before one is removed");
        }
        List<CredentialRecord> own = records(person.id());
        if (own.size() == 1 && !person.grants().isEmpty()) {
            throw new Refused(Refusal.of("security.passkeys.last"));
        }
        own.stream()
                .map(CredentialRecord::getCredentialId)
                .filter(key -> key.toBase64UrlString().equals(id))
                .forEach(key -> remove(person.id(), key));
    }

    private void remove(PersonId person, Bytes key) {
        transaction.executeWithoutResult(status -> {
            keys.delete(key);
            SystemWork.run(() -> secondFactor.keyRemoved(person));
        });
    }

    /** Whoever begins anew with a code has none of the keys from before, in the transaction that issues the code. */
    @EventListener
    void on(PasskeyCodeIssued issued) {
        records(new PersonId(issued.subject())).stream()
                .map(CredentialRecord::getCredentialId)
                .forEach(keys::delete);
    }

    @EventListener
    void on(PersonErased erased) {
        var person = new PersonId(erased.subject());
        records(person).stream().map(CredentialRecord::getCredentialId).forEach(keys::delete);
        PublicKeyCredentialUserEntity owner =
                owners.findByUsername(person.value().toString());
        if (owner != null) {
            owners.delete(owner.getId());
        }
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(new HeldPart(
                "passkeys",
                records(person).stream()
                        .map(key -> Map.of(
                                "name", Objects.requireNonNullElse(key.getLabel(), ""),
                                "added", key.getCreated().toString(),
                                "used", key.getLastUsed().toString()))
                        .toList()));
    }

    private List<CredentialRecord> records(PersonId person) {
        PublicKeyCredentialUserEntity owner =
                owners.findByUsername(person.value().toString());
        return owner == null ? List.of() : keys.findByUserId(owner.getId());
    }
}
