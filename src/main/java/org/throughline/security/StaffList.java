package org.throughline.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SystemWork;
import org.throughline.people.IssuedCode;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.RoleChange;
import org.throughline.people.Roles;

/** Who holds roles in a body and what was changed about it, as the page shows them. */
@Component
final class StaffList {

    /** @param id the person's, for the forms */
    record Holder(String id, String name, String email, Collection<Role> roles) {}

    /** @param role empty when a way back was opened */
    record Change(String kind, String role, String name, String by, String reason, String made) {}

    /** A code to be shown once. */
    record Code(String email, String code, String expires) {}

    private final Roles roles;
    private final People people;

    StaffList(Roles roles, People people) {
        this.roles = roles;
        this.people = people;
    }

    List<Holder> holders(BodyId body) {
        return roles.holders(body).stream()
                .map(holder -> new Holder(
                        holder.person().value().toString(), holder.displayName(), holder.email(), holder.roles()))
                .toList();
    }

    List<Change> changes(BodyId body) {
        List<RoleChange> changes = roles.changes(body);
        Map<PersonId, String> names = SystemWork.call(() -> people.namesForColleagues(changes.stream()
                .flatMap(change -> Stream.of(change.person(), change.by()))
                .toList()));
        return changes.stream().map(change -> shown(change, names)).toList();
    }

    private static Change shown(RoleChange change, Map<PersonId, String> names) {
        return new Change(
                change.kind().name(),
                change.role().map(Role::name).orElse(""),
                names.getOrDefault(change.person(), ""),
                names.getOrDefault(change.by(), ""),
                change.reason().orElse(""),
                LondonTime.moment(change.made()));
    }

    static Code shown(IssuedCode code) {
        return new Code(code.email(), code.code(), LondonTime.full(code.expires()));
    }
}
