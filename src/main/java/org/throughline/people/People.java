package org.throughline.people;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;

/** Accounts. A person needs an address that reaches them and nothing else. */
@Service
public class People {

    private static final Choices NAMED = new Choices(true, true, false);

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

    /**
     * What to show beside what these people said; one statement whatever their number. Whoever has not chosen to be named, or has no
     * account any more, is a contributor.
     */
    @Open
    public Map<PersonId, PersonView> byId(Collection<PersonId> ids) {
        Map<PersonId, PersonView> views = new HashMap<>();
        ids.forEach(id -> views.put(id, new PersonView(id, unnamed(), false, true)));
        if (!ids.isEmpty()) {
            accounts.shown(views.keySet()).forEach(person -> views.put(person.id(), view(person)));
        }
        return views;
    }

    /**
     * The names of these people for those who work with them: the other representatives of an organisation, the administrators of a body.
     * Whoever asks has made sure of that.
     */
    @Internal
    @Transactional(readOnly = true)
    public Map<PersonId, String> namesForColleagues(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, unnamed()));
        if (!ids.isEmpty()) {
            accounts.byId(new LinkedHashSet<>(ids)).forEach(person -> names.put(person.id(), nameOf(person)));
        }
        return names;
    }

    /** The account of this address, made if there is none. */
    @Internal
    @Transactional
    public PersonId findOrCreate(String email) {
        return register(EmailAddress.of(email), null);
    }

    /** The account of this address, made with this name if there is none; the name is not shown until its owner chooses so. */
    @Internal
    @Transactional
    public PersonId register(String email, String displayName) {
        return register(EmailAddress.of(email), Person.acceptable(displayName));
    }

    /** New accounts, many at a time, by address and name; all or none. They all choose to show their name. */
    @Internal
    @Transactional
    public List<PersonId> registerAll(Map<String, String> namesByEmail) {
        List<Person> newcomers = namesByEmail.entrySet().stream()
                .map(entry -> Person.registered(
                                EmailAddress.of(entry.getKey()), Person.acceptable(entry.getValue()), clock.instant())
                        .choosing(NAMED))
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
        return new OwnAccount(
                person.email().value(), Optional.ofNullable(person.displayName()), person.choices(), person.created());
    }

    /** Changes the name of the person at the keyboard. Whether it is shown is another choice. */
    @SignedIn
    @Transactional
    public void rename(String displayName) {
        Person person = require(CurrentPerson.require());
        accounts.save(person.renamed(displayName));
        events.publishEvent(new PersonRenamed(person.id().value()));
    }

    /**
     * Takes note of what the person at the keyboard allows from now on, for what they have said before too; the same again changes
     * nothing.
     *
     * @throws Refused when their name is to be shown and they have given none
     */
    @SignedIn
    @Transactional
    public void choose(Choices choices) {
        change(require(CurrentPerson.require()).choosing(choices));
    }

    /** What the person at the keyboard has said about themselves and allows. */
    @SignedIn
    @Transactional(readOnly = true)
    public Consent consent() {
        Person person = require(CurrentPerson.require());
        String name = person.displayName();
        return new Consent(name == null ? "" : name, person.choices());
    }

    /** @throws Refused as {@link #rename} and {@link #choose(Choices)} do */
    @SignedIn
    @Transactional
    public void consent(Consent consent) {
        consent(CurrentPerson.require(), consent);
    }

    /** The same for somebody who said so before they had an account. */
    @Internal
    @Transactional
    public void consent(PersonId id, Consent consent) {
        Person person = require(id);
        if (!consent.name().isBlank() && !SafeText.line(consent.name()).equals(person.displayName())) {
            accounts.save(person.renamed(consent.name()));
            events.publishEvent(new PersonRenamed(id.value()));
        }
        change(require(id).choosing(consent.choices()));
    }

    private void change(Person person) {
        Choices chosen = person.choices();
        if (!require(person.id()).choices().equals(chosen)) {
            accounts.save(person);
            events.publishEvent(new ChoicesMade(
                    person.id().value(), chosen.nameShown(), chosen.wordsShown(), chosen.mayBeContacted()));
        }
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

    boolean isNew(EmailAddress email) {
        return accounts.byEmail(email).isEmpty();
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

    private PersonView view(Accounts.Shown person) {
        String name = person.displayName();
        return name != null && person.nameShown()
                ? new PersonView(person.id(), name, true, person.wordsShown())
                : new PersonView(person.id(), unnamed(), false, person.wordsShown());
    }

    /** As the person themselves sees it, and their colleagues. */
    String nameOf(Person person) {
        String name = person.displayName();
        return name == null ? unnamed() : name;
    }

    private String unnamed() {
        return texts.getMessage("people.unnamed", null, Locale.UK);
    }
}
