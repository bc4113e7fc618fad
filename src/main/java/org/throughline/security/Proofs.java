package org.throughline.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the person at the keyboard has proved in this session, and when: Spring Security's factors, and one of ours. */
final class Proofs {

    /** An administrator's code. It opens nothing by itself; with a fresh link it lets its owner add a passkey. */
    static final String CODE_AUTHORITY =
            FactorGrantedAuthority.withFactor("ADMINISTRATOR_CODE").build().getAuthority();

    private Proofs() {}

    static List<FactorGrantedAuthority> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static List<FactorGrantedAuthority> of(@Nullable Authentication authentication) {
        return authentication == null
                ? List.of()
                : authentication.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .toList();
    }

    /** The current ones and this one, proved now. */
    static List<FactorGrantedAuthority> with(String factor, Instant now) {
        return Stream.concat(
                        current().stream().filter(proof -> !factor.equals(proof.getAuthority())),
                        Stream.of(FactorGrantedAuthority.withAuthority(factor)
                                .issuedAt(now)
                                .build()))
                .toList();
    }

    static boolean hold(Collection<FactorGrantedAuthority> proofs, String factor) {
        return proofs.stream().anyMatch(proof -> factor.equals(proof.getAuthority()));
    }

    static boolean hold(Collection<FactorGrantedAuthority> proofs, String factor, Duration fresh, Instant now) {
        return proofs.stream()
                .filter(proof -> factor.equals(proof.getAuthority()))
                .anyMatch(proof -> proof.getIssuedAt().plus(fresh).isAfter(now));
    }
}
