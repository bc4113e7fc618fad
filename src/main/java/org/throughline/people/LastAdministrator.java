package org.throughline.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Refusal;

/** A body keeps an administrator. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LastAdministrator implements ErasureObjection {

    private final Accounts accounts;
    private final RoleRows rows;

    LastAdministrator(Accounts accounts, RoleRows rows) {
        this.accounts = accounts;
        this.rows = rows;
    }

    @Override
    public Optional<Refusal> against(PersonId person) {
        boolean last = accounts.grants(person).stream()
                .filter(grant -> grant.role() == Role.ADMIN)
                .anyMatch(grant -> rows.lockHolders(Role.ADMIN, grant.body()).size() == 1);
        return last ? Optional.of(Refusal.of("people.role.last")) : Optional.empty();
    }
}
