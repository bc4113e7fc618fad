package org.throughline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.Queues;
import org.throughline.organisations.Bodies;
import org.throughline.people.CurrentPerson;
import org.throughline.people.IssuedCode;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Roles;
import org.throughline.people.SignInLinkRequested;
import org.throughline.people.SignInLinks;
import org.throughline.rings.ModuleTest;

/** What a role asks for besides a mailbox, outside of the demonstration. */
@ModuleTest
@ExtendWith(PublishedEventsExtension.class)
class SecondFactorTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Environment environment;

    @Autowired
    SignInLinks links;

    @Autowired
    People people;

    @Autowired
    Roles roles;

    @Autowired
    Bodies bodies;

    @Autowired
    Queues queues;

    @Autowired
    NavigationAccessControl doors;

    @Autowired
    UserCredentialRepository keys;

    @Autowired
    PublicKeyCredentialUserEntityRepository owners;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String email = "p" + UUID.randomUUID() + "@example.org";
    private final String slug = "body-" + UUID.randomUUID();
    private BodyId body = new BodyId(Ids.next());
    private Authentication administrator = Visitor.STRANGER.arrives();
    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        body = SystemWork.call(() -> bodies.add(slug, "A body", LocalDate.of(2020, 1, 1)));
        PersonId admin = SystemWork.call(() -> people.findOrCreate("a" + UUID.randomUUID() + "@example.org"));
        SystemWork.run(() -> people.grant(admin, Role.ADMIN, body));
        administrator = Sessions.as(
                SystemWork.call(() -> people.principal(admin)),
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)));
    }

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    @Test
    void a_moderator_with_only_a_link_opens_no_view_of_moderators_and_calls_no_service_UC21_1(
            AssertablePublishedEvents events) throws Exception {
        assertThat(environment.matchesProfiles("seeded")).isFalse();
        grant(Role.MODERATOR);
        Authentication moderator = authenticationOf(signedInByLink(events));

        assertThat(moderator.getAuthorities().toString()).contains("ROLE_MODERATOR", "FACTOR_OTT");
        assertThat(as(moderator, () -> isLetInto("org.throughline.moderation.ui.ModerationView")))
                .isFalse();
        assertThat(as(moderator, () -> CurrentPerson.is(Role.MODERATOR, body))).isFalse();
        assertThatThrownBy(() -> as(moderator, queues::mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_link_and_then_a_passkey_open_them_UC21_1(AssertablePublishedEvents events) throws Exception {
        grant(Role.MODERATOR);
        Authentication moderator = withAKey(authenticationOf(signedInByLink(events)));

        assertThat(as(moderator, () -> isLetInto("org.throughline.moderation.ui.ModerationView")))
                .isTrue();
        assertThat(as(moderator, () -> CurrentPerson.is(Role.MODERATOR, body))).isTrue();
        assertThat(as(moderator, queues::mine)).isEmpty();
    }

    @Test
    void somebody_with_a_role_is_led_to_the_page_for_their_passkey_and_nobody_else_is_UC21_2(
            AssertablePublishedEvents events) throws Exception {
        MockHttpSession session = signedInByLink(events);
        assertThat(mvc.perform(get("/staff/x").session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);

        grant(Role.ADMIN);
        assertThat(redirected(get("/staff/x").session(signedInByLink(events))))
                .isEqualTo("/sign-in/second?next=%2Fstaff%2Fx");
    }

    @Test
    void a_mailbox_alone_adds_no_passkey_to_an_account_with_a_role_UC21_3(AssertablePublishedEvents events)
            throws Exception {
        grant(Role.MODERATOR);
        MockHttpSession session = signedInByLink(events);

        assertThat(mvc.perform(post("/webauthn/register").session(session).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThatThrownBy(() -> addKey(authenticationOf(session))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_code_of_an_administrator_and_a_fresh_link_add_one_passkey_UC21_3(AssertablePublishedEvents events)
            throws Exception {
        IssuedCode issued = grant(Role.MODERATOR).orElseThrow();
        MockHttpSession session = signedInByLink(events);
        assertThat(giveCode(session, issued.code().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(302);
        Authentication moderator = authenticationOf(session);

        addKey(moderator);

        assertThatThrownBy(() -> addKey(moderator)).isInstanceOf(AccessDeniedException.class);
        assertThat(keysOf(moderator)).isOne();
        assertThat(ledgerOf(moderator)).contains("PasskeyCodeIssued", "PasskeyCodeUsed", "PasskeyAdded");
    }

    @Test
    void a_code_is_of_no_use_after_its_time_or_with_an_old_link_UC21_3(AssertablePublishedEvents events)
            throws Exception {
        IssuedCode issued = grant(Role.MODERATOR).orElseThrow();
        MockHttpSession session = signedInByLink(events);
        giveCode(session, issued.code());
        clock.set(clock.instant().plus(Duration.ofMinutes(31)));

        assertThatThrownBy(() -> addKey(authenticationOf(session))).isInstanceOf(AccessDeniedException.class);

        clock.set(clock.instant().plus(Duration.ofDays(7)));
        assertThat(giveCode(session, issued.code())).isEqualTo(422);
    }

    @Test
    void codes_cannot_be_tried_without_end_UC21_4(AssertablePublishedEvents events) throws Exception {
        IssuedCode issued = grant(Role.MODERATOR).orElseThrow();
        MockHttpSession session = signedInByLink(events);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(giveCode(session, "AAAAA-AAAAA")).isEqualTo(422);
        }

        assertThat(giveCode(session, issued.code())).isEqualTo(422);
        assertThat(Proofs.hold(Proofs.of(authenticationOf(session)), Proofs.CODE_AUTHORITY))
                .isFalse();
    }

    @Test
    void the_way_back_ends_the_old_passkeys_and_sessions_and_is_in_the_ledger_UC21_5(AssertablePublishedEvents events)
            throws Exception {
        IssuedCode first = grant(Role.MODERATOR).orElseThrow();
        MockHttpSession session = signedInByLink(events);
        giveCode(session, first.code());
        Authentication moderator = authenticationOf(session);
        addKey(moderator);
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));

        IssuedCode second = as(
                administrator, () -> roles.openWayBack(body, idOf(moderator), "Rang me, and knew the name of our cat"));

        assertThat(keysOf(moderator)).isZero();
        assertThat(redirected(get("/account").session(session).accept("text/html")))
                .startsWith("/sign-in?next=");
        MockHttpSession again = signedInByLink(events);
        assertThat(giveCode(again, first.code())).isEqualTo(422);
        assertThat(giveCode(again, second.code())).isEqualTo(302);
        addKey(authenticationOf(again));
        assertThat(keysOf(moderator)).isOne();
        assertThat(ledgerOf(moderator).stream().filter("PasskeyCodeIssued"::equals))
                .hasSize(2);
        assertThat(as(administrator, () -> roles.changes(body)).getFirst().reason())
                .contains("Rang me, and knew the name of our cat");
    }

    @Test
    void nobody_opens_the_way_back_for_themselves_or_for_another_body_UC21_5() {
        assertThatThrownBy(() -> as(administrator, () -> roles.openWayBack(body, idOf(administrator), "Lost")))
                .isInstanceOf(Refused.class);
        PersonId stranger = SystemWork.call(() -> people.findOrCreate(email));
        assertThatThrownBy(() -> as(administrator, () -> roles.openWayBack(body, stranger, "Lost")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        as(Visitor.ADMIN.arrives(), () -> roles.openWayBack(body, idOf(administrator), "Not my body")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_passkey_from_before_the_first_role_does_not_open_it_UC21_3(AssertablePublishedEvents events)
            throws Exception {
        Authentication contributor = authenticationOf(signedInByLink(events));
        addKey(contributor);

        grant(Role.MODERATOR);

        assertThat(keysOf(contributor)).isZero();
    }

    @Test
    void a_role_that_is_taken_away_is_gone_from_the_open_session_too_UC21_6(AssertablePublishedEvents events)
            throws Exception {
        grant(Role.ADMIN);
        MockHttpSession session = signedInByLink(events);
        PersonId person = idOf(authenticationOf(session));
        assertThat(redirected(get("/staff/x").session(session))).startsWith("/sign-in/second");

        as(administrator, () -> {
            roles.revoke(body, person, Role.ADMIN, "Has left");
            return true;
        });

        assertThat(redirected(get("/staff/x").session(session))).isNull();
        assertThat(mvc.perform(get("/staff/x").session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void the_last_administrator_stays_and_every_change_has_a_reason_UC21_7() {
        assertThatThrownBy(() -> as(administrator, () -> {
                    roles.revoke(body, idOf(administrator), Role.ADMIN, "Tired");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().getFirst().textKey())
                                .isEqualTo("people.role.last"));
        assertThatThrownBy(() -> as(administrator, () -> roles.grant(body, email, Role.OWNER, "  ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(Visitor.ADMIN.arrives(), () -> roles.grant(body, email, Role.OWNER, "Mine")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_runs_the_server_appoints_the_first_administrator_of_a_body_UC21_8(AssertablePublishedEvents events)
            throws Exception {
        String fresh = "fresh-" + UUID.randomUUID();

        new FirstAdministrator(bodies, roles, clock, email, fresh, "A fresh body").appoint();

        BodyId made = SystemWork.call(() -> bodies.bySlug(fresh)).orElseThrow().id();
        Authentication first = authenticationOf(signedInByLink(events));
        assertThat(as(first, () -> CurrentPerson.is(Role.ADMIN, made))).isFalse();
        assertThat(as(withAKey(first), () -> CurrentPerson.is(Role.ADMIN, made)))
                .isTrue();
        assertThat(ledgerOf(first)).contains("RoleGranted", "PasskeyCodeIssued");
    }

    @Test
    void the_page_gives_a_role_shows_the_code_once_and_keeps_what_was_typed_when_it_does_not_UC21_7() throws Exception {
        var refused = mvc.perform(post("/staff/" + slug + "/grant")
                        .param("email", "no address")
                        .param("role", "OWNER")
                        .param("reason", "Is our new director")
                        .with(csrf())
                        .with(authentication(administrator)))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("no address", "Is our new director", "id=\"email-error\"");

        var given = mvc.perform(post("/staff/" + slug + "/grant")
                        .param("email", email)
                        .param("role", "OWNER")
                        .param("reason", "Is our new director")
                        .with(csrf())
                        .with(authentication(administrator)))
                .andReturn();
        assertThat(given.getFlashMap().get("code").toString()).contains(email);
        assertThat(mvc.perform(get("/staff/" + slug).with(authentication(administrator)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(email, "Is our new director")
                .doesNotContain("tl-reference");
    }

    private Optional<IssuedCode> grant(Role role) {
        return as(administrator, () -> roles.grant(body, email, role, "Joined the team"));
    }

    private MockHttpSession signedInByLink(AssertablePublishedEvents events) throws Exception {
        UUID link = SystemWork.call(() -> {
            links.request(email, "/account", null);
            return jdbc.sql("SELECT id FROM sign_in_link WHERE email = :email ORDER BY id DESC LIMIT 1")
                    .param("email", email)
                    .query((row, index) -> Ids.fromBytes(row.getBytes(1)))
                    .single();
        });
        assertThat(events.ofType(SignInLinkRequested.class)).isNotEmpty();
        String path = SystemWork.call(() -> links.issue(link)).orElseThrow().path();
        var session = new MockHttpSession();
        mvc.perform(post("/sign-in/link")
                .param("secret", path.substring(path.indexOf('=') + 1))
                .session(session)
                .with(csrf()));
        return session;
    }

    private int giveCode(MockHttpSession session, String code) throws Exception {
        return mvc.perform(post("/sign-in/second/code")
                        .param("code", code)
                        .session(session)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private @Nullable String redirected(MockHttpServletRequestBuilder asked) throws Exception {
        return mvc.perform(asked).andReturn().getResponse().getRedirectedUrl();
    }

    private static Authentication authenticationOf(MockHttpSession session) {
        SecurityContext kept = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        return Objects.requireNonNull(kept.getAuthentication());
    }

    private Authentication withAKey(Authentication byLink) {
        return Sessions.as(
                SystemWork.call(() -> people.principal(idOf(byLink), true)),
                List.of(
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.OTT_AUTHORITY),
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)));
    }

    private static PersonId idOf(Authentication authentication) {
        return new PersonId(UUID.fromString(authentication.getName()));
    }

    private static <T> T as(Authentication who, Supplier<T> work) {
        return SystemWork.as(who, work);
    }

    private boolean isLetInto(String view) {
        var router = new Router(ApplicationRouteRegistry.getInstance(
                new VaadinServletContext(Objects.requireNonNull(context.getServletContext()))));
        Class<?> target;
        try {
            target = Class.forName(view);
        } catch (ClassNotFoundException moved) {
            throw new AssertionError(moved);
        }
        var navigation = new NavigationContext(
                router,
                target,
                new Location("x"),
                RouteParameters.empty(),
                SecurityContextHolder.getContext().getAuthentication(),
                ((Doors) doors)::has,
                false);
        return doors.checkAccess(navigation, true).decision() == AccessCheckDecision.ALLOW;
    }

    /** As Spring's filter does once the device's answer has been found good. */
    private void addKey(Authentication person) {
        var owner = owners.findByUsername(person.getName());
        if (owner == null) {
            owner = ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(Bytes.random())
                    .name(person.getName())
                    .displayName("Somebody")
                    .build();
            owners.save(owner);
        }
        var key = ImmutableCredentialRecord.builder()
                .credentialId(Bytes.random())
                .userEntityUserId(owner.getId())
                .publicKey(ImmutablePublicKeyCose.fromBase64("AAAA"))
                .label("A phone")
                .build();
        as(person, () -> {
            keys.save(key);
            return true;
        });
    }

    private int keysOf(Authentication person) {
        var owner = owners.findByUsername(person.getName());
        return owner == null ? 0 : keys.findByUserId(owner.getId()).size();
    }

    private List<String> ledgerOf(Authentication person) {
        return jdbc.sql("""
                        SELECT l.event FROM audit_line l JOIN audit_identity i ON i.pseudonym = l.subject
                        WHERE i.person = :person ORDER BY l.id""")
                .param("person", UUID.fromString(person.getName()))
                .query(String.class)
                .list();
    }
}
