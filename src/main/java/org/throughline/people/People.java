package org.throughline.people;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.SignedIn;

/** Accounts. A person needs an address that reaches them and nothing else. */
@Service
public class People {

    private final Accounts accounts;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(Accounts accounts, MessageSource texts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** The names to show beside what these people said; one statement whatever their number. */
    @Open
    @Transactional(readOnly = true)
    public Map<PersonId, PersonView> byId(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return accounts.byId(new LinkedHashSet<>(ids)).stream()
                .map(person -> new PersonView(person.id(), nameOf(person)))
                .collect(Collectors.toUnmodifiableMap(PersonView::id, Function.identity()));
    }

    /** The account of this address, made if there is none. */
    @Internal
    @Transactional
    public PersonId findOrCreate(String email) {
        return register(EmailAddress.of(email), null);
    }

    /** The account of this address, made with this name if there is none. */
    @Internal
    @Transactional
    public PersonId register(String email, String displayName) {
        return register(EmailAddress.of(email), Person.acceptable(displayName));
    }

    /** New accounts, many at a time, by address and name; all or none. */
    @Internal
    @Transactional
    public List<PersonId> registerAll(Map<String, String> namesByEmail) {
        List<Person> newcomers = namesByEmail.entrySet().stream()
                .map(entry -> Person.registered(
                        EmailAddress.of(entry.getKey()), Person.acceptable(entry.getValue()), clock.instant()))
                .toList();
        accounts.addAll(newcomers);
        newcomers.forEach(
                person -> events.publishEvent(new PersonRegistered(person.id().value())));
        return newcomers.stream().map(Person::id).toList();
    }

    /** The principal for a person, with all that their roles allow: for what the application does in their name. */
    @Internal
    @Transactional(readOnly = true)
    public SignedInPerson principal(PersonId id) {
        return principal(id, true);
    }

    /** The principal of a session. @param secondFactor whether the person has given what their roles ask for */
    @Internal
    @Transactional(readOnly = true)
    public SignedInPerson principal(PersonId id, boolean secondFactor) {
        String name = nameOf(require(id));
        Set<Grant> grants = accounts.grants(id);
        return secondFactor ? new SignedInPerson(id, name, grants) : new SignedInPerson(id, name, Set.of(), grants);
    }

    /** What the sessions of a person must know; nothing when the account is gone. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<Standing> standing(PersonId id) {
        return accounts.byId(id)
                .map(person -> new Standing(nameOf(person), accounts.grants(id), person.sessionsSince()));
    }

    @Internal
    @Transactional(readOnly = true)
    public Optional<PersonId> byEmail(String email) {
        return accounts.byEmail(EmailAddress.of(email)).map(Person::id);
    }

    /** Where mail reaches the person. */
    @Internal
    @Transactional(readOnly = true)
    public String emailOf(PersonId id) {
        return require(id).email().value();
    }

    /** What the person at the keyboard may see of their own account. */
    @SignedIn
    @Transactional(readOnly = true)
    public OwnAccount own() {
        Person person = require(CurrentPerson.require());
        return new OwnAccount(person.email().value(), Optional.ofNullable(person.displayName()), person.created());
    }

    /** Changes the name that stands beside the contributions of the person at the keyboard. */
    @SignedIn
    @Transactional
    public void rename(String displayName) {
        Person person = require(CurrentPerson.require());
        accounts.save(person.renamed(displayName));
        events.publishEvent(new PersonRenamed(person.id().value()));
    }

    /** Lets the person do what the role allows for the body; nothing changes when they may already. */
    @Internal
    @Transactional
    public void grant(PersonId person, Role role, BodyId body) {
        require(person);
        if (accounts.addGrant(person, new Grant(role, body), clock.instant())) {
            events.publishEvent(new RoleGranted(person.value(), role, body));
        }
    }

    PersonId register(EmailAddress email, @Nullable String displayName) {
        Person person = Person.registered(email, displayName, clock.instant());
        accounts.addIfNew(person);
        PersonId kept = accounts.byEmail(email).orElseThrow().id();
        if (kept.equals(person.id())) {
            events.publishEvent(new PersonRegistered(kept.value()));
        }
        return kept;
    }

    Person require(PersonId id) {
        return accounts.byId(id).orElseThrow(() -> new IllegalArgumentException("No such account"));
    }

    String nameOf(Person person) {
        String name = person.displayName();
        return name == null ? texts.getMessage("people.unnamed", null, Locale.UK) : name;
    }
}
