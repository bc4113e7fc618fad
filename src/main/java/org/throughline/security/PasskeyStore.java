package org.throughline.security;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.kernel.PublicAddress;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SecondFactor;
import org.throughline.people.SignedInPerson;

/** Where passkeys are kept, and for which address they count. */
@Configuration(proxyBeanMethods = false)
class PasskeyStore {

    /** The device asks for a finger, a face or a PIN: the key is something one has, and this is something one is or knows. */
    private static final AuthenticatorSelectionCriteria ON_THE_DEVICE = AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();

    @Bean
    PublicKeyCredentialUserEntityRepository keyOwners(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository keys(
            JdbcOperations jdbc, KeyPolicy policy, SecondFactor secondFactor, TransactionOperations transaction) {
        return new KeptKeys(new JdbcUserCredentialRepository(jdbc), policy, secondFactor, transaction);
    }

    /** Made at first use: only then is the port known on which a test or a demonstration listens. */
    @Bean
    WebAuthnRelyingPartyOperations keyCeremony(
            PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys, PublicAddress address) {
        Supplier<WebAuthnRelyingPartyOperations> ceremony =
                SingletonSupplier.of(() -> ceremony(owners, keys, address.origin()));
        return new LazyCeremony(ceremony);
    }

    private static Webauthn4JRelyingPartyOperations ceremony(
            PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys, URI origin) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(origin.getHost())
                .name("Throughline")
                .build();
        var ceremony = new Webauthn4JRelyingPartyOperations(owners, keys, party, Set.of(origin.toString()));
        // The browser shows these to tell one's keys apart; the user name proper is an id that says nothing to anybody.
        ceremony.setCustomizeCreationOptions(options -> {
            options.authenticatorSelection(ON_THE_DEVICE);
            CurrentPerson.get().ifPresent(person -> options.user(userOf(person, owners)));
        });
        ceremony.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return ceremony;
    }

    private static PublicKeyCredentialUserEntity userOf(
            SignedInPerson person, PublicKeyCredentialUserEntityRepository owners) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Objects.requireNonNull(owners.findByUsername(person.getUsername()))
                        .getId())
                .name(person.displayName())
                .displayName(person.displayName())
                .build();
    }
}
