package org.throughline.security;

import java.util.List;
import java.util.Objects;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;

/** The passkeys of the person at the keyboard, and nobody else's. */
@Component
final class OwnKeys {

    /**
     * A passkey to show.
     *
     * @param label the name its owner gave it
     */
    record Key(String id, String label, String added, String used) {}

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;

    OwnKeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys) {
        this.owners = owners;
        this.keys = keys;
    }

    List<Key> list() {
        return records().stream()
                .map(key -> new Key(
                        key.getCredentialId().toBase64UrlString(),
                        Objects.requireNonNullElse(key.getLabel(), ""),
                        LondonTime.day(key.getCreated()),
                        LondonTime.day(key.getLastUsed())))
                .toList();
    }

    /** Removes one of one's own keys; another person's, or one that is gone, stays as it is. */
    void remove(String id) {
        records().stream()
                .map(CredentialRecord::getCredentialId)
                .filter(key -> key.toBase64UrlString().equals(id))
                .forEach(keys::delete);
    }

    private List<CredentialRecord> records() {
        PublicKeyCredentialUserEntity owner =
                owners.findByUsername(CurrentPerson.require().value().toString());
        return owner == null ? List.of() : keys.findByUserId(owner.getId());
    }
}
