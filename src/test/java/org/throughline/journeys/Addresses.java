package org.throughline.journeys;

import static java.util.Map.entry;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that the running application has, and for each an address in the demonstration world with those who read it. */
final class Addresses {

    /** Somebody without an account. */
    static final String VISITOR = "visitor";

    private static final String OWNER = "rosalind-achterberg";
    private static final String NETWORK = "bernard-okafor";
    private static final String MEMBER = "deshawn-campbell";
    private static final String FACILITATOR = "maureen-tully";
    private static final String OWN_PLANS = "judith-farraday";
    private static final String MODERATOR = "tom-haddow";
    private static final String ADMINISTRATOR = "kofi-asante-reid";
    private static final String PLAN = "consultations/long-term-plan-2019";
    private static final String CLOSED = "consultations/personalised-care-early-views";

    private static final String THEME = "SELECT HEX(t.id) FROM theme t JOIN consultation k ON k.id = t.consultation_id"
            + " WHERE k.slug = 'personalised-care-early-views' AND t.state = 'CONFIRMED' ORDER BY t.id LIMIT 1";
    private static final String PROPOSAL =
            "SELECT HEX(p.id) FROM theme_proposal p JOIN consultation k ON k.id = p.consultation_id"
                    + " WHERE k.slug = 'personalised-care-early-views' AND p.state = 'OPEN' ORDER BY p.position LIMIT 1";

    /**
     * @param lands where a reader comes to, which is mostly the address itself
     * @param readers keys of invented people, or {@link #VISITOR}
     */
    record Example(String address, String lands, List<String> readers) {

        static Example of(String address, String... readers) {
            return new Example("/" + address, "/" + address, List.of(readers));
        }

        /** An address that leads on, for this reader. */
        static Example leading(String address, String lands, String reader) {
            return new Example("/" + address, "/" + lands, List.of(reader));
        }
    }

    private final String author;
    private final String comment;
    private final String response;
    private final String asked;
    private final String session;
    private final String brief;
    private final String theme;
    private final String proposal;
    private final String answer;
    private final String change;
    private final String ownPlan;
    private final String commitment;

    /**
     * @param author who has said something in the open consultation
     * @param comment the id of something they said there, published
     * @param response the id of the response of a network there, published
     * @param asked the id of a member of that network that has not answered
     * @param session the id of a session of a group there, published
     * @param brief the id of an equality brief there, published
     * @param theme the id of a confirmed theme in the closed consultation
     * @param proposal the id of a proposal there that nobody has decided about
     * @param answer the id of an answer there, published
     * @param change the id of a change of the plan whose cause is named
     * @param ownPlan the id of a plan that an organisation has of its own, put beside the plan there
     * @param commitment the id of a promise that a newer plan repeats and a still newer one drops
     */
    Addresses(
            String author,
            String comment,
            String response,
            String asked,
            String session,
            String brief,
            String theme,
            String proposal,
            String answer,
            String change,
            String ownPlan,
            String commitment) {
        this.author = author;
        this.comment = comment;
        this.response = response;
        this.asked = asked;
        this.session = session;
        this.brief = brief;
        this.theme = theme;
        this.proposal = proposal;
        this.answer = answer;
        this.change = change;
        this.ownPlan = ownPlan;
        this.commitment = commitment;
    }

    private static String id(JdbcClient database, String sql) {
        var bytes = ByteBuffer.wrap(
                HexFormat.of().parseHex(database.sql(sql).query(String.class).single()));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    /** With somebody of the demonstration and what she said. */
    static Addresses ofTheDemonstration(JdbcClient database) {
        var id = database.sql("""
                        SELECT HEX(c.id) FROM contribution c JOIN person p ON p.id = c.author_id JOIN consultation k ON k.id = c.consultation_id
                        WHERE p.email = 'amina.yusuf@example.org' AND k.slug = 'long-term-plan-2019' AND c.state = 'PUBLISHED'
                        ORDER BY c.id LIMIT 1
                        """).query(String.class).single();
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(id));
        return new Addresses(
                "amina-yusuf",
                new UUID(bytes.getLong(), bytes.getLong()).toString(),
                id(database, "SELECT HEX(id) FROM network_response WHERE state = 'SENT' ORDER BY id LIMIT 1"),
                id(database, "SELECT HEX(id) FROM response_member WHERE name = 'The Landing' ORDER BY id LIMIT 1"),
                id(database, "SELECT HEX(id) FROM group_session WHERE mode = 'TOGETHER' ORDER BY id LIMIT 1"),
                id(database, "SELECT HEX(id) FROM brief WHERE state = 'PUBLISHED' ORDER BY id LIMIT 1"),
                found(database, THEME),
                found(database, PROPOSAL),
                id(database, "SELECT HEX(id) FROM answer WHERE edition > 0 AND kind = 'STATEMENT' ORDER BY id LIMIT 1"),
                found(database, "SELECT HEX(change_id) FROM change_cause ORDER BY named, change_id LIMIT 1"),
                id(database, "SELECT HEX(id) FROM own_plan WHERE title LIKE 'Home to the end%' ORDER BY id LIMIT 1"),
                id(database, "SELECT HEX(older_id) FROM carry_over WHERE kind = 'DROPS' ORDER BY id LIMIT 1"));
    }

    /** The machine looks for themes in the background, after the application has started. */
    private static String found(JdbcClient database, String sql) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> !database.sql(sql).query(String.class).list().isEmpty());
        return id(database, sql);
    }

    /** What there is: the templates of the routes and of the server's own pages. */
    static Set<String> templates(ServletContext context, RequestMappingHandlerMapping pages) {
        var templates = new TreeSet<String>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)).getRegisteredRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .forEach(templates::add);
        pages.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.throughline")
                    && isPage(mapping)
                    && method.getReturnType().getParameterType() != void.class) {
                mapping.getPatternValues().forEach(pattern -> templates.add(pattern.substring(1)));
            }
        });
        return templates;
    }

    private static boolean isPage(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && (mapping.getProducesCondition().isEmpty()
                        || mapping.getProducesCondition()
                                .getProducibleMediaTypes()
                                .contains(MediaType.TEXT_HTML));
    }

    Map<String, List<Example>> examples() {
        return Map.ofEntries(
                entry("", List.of(Example.of("", VISITOR, OWNER))),
                entry("accessibility", List.of(Example.of("accessibility", VISITOR))),
                entry("privacy", List.of(Example.of("privacy", VISITOR))),
                entry("glossary", List.of(Example.of("glossary", VISITOR))),
                entry(
                        "consultations/:consultation",
                        List.of(
                                Example.of(PLAN, VISITOR),
                                Example.of("consultations/operational-guidance-2019-20", VISITOR),
                                Example.of(CLOSED, VISITOR))),
                entry(
                        "consultations/:consultation/read/:section",
                        List.of(
                                Example.of(PLAN + "/read/personalised-care", VISITOR, author),
                                Example.of(CLOSED + "/read/personalised-care", VISITOR))),
                entry("consultations/:consultation/missing", List.of(Example.of(PLAN + "/missing", VISITOR, author))),
                entry(
                        "consultations/:consultation/comments/:comment",
                        List.of(Example.of(PLAN + "/comments/" + comment, VISITOR, author))),
                entry(
                        "consultations/:consultation/priorities/:ballot",
                        List.of(Example.of(PLAN + "/priorities/priorities", VISITOR, author))),
                entry(
                        "consultations/:consultation/priorities/:ballot/results",
                        List.of(
                                Example.of(PLAN + "/priorities/priorities/results", VISITOR, MODERATOR),
                                Example.of(CLOSED + "/priorities/first-steps/results", VISITOR))),
                entry(
                        "consultations/:consultation/heard",
                        List.of(
                                Example.of(PLAN + "/heard", VISITOR, MODERATOR),
                                Example.of(CLOSED + "/heard?sections=length", VISITOR))),
                entry(
                        "consultations/:consultation/heard/themes",
                        List.of(
                                Example.of(PLAN + "/heard/themes?by=role", VISITOR, MODERATOR),
                                Example.of(CLOSED + "/heard/themes?by=kind", VISITOR, MODERATOR))),
                entry(
                        "consultations/:consultation/heard/coverage",
                        List.of(
                                Example.of(PLAN + "/heard/coverage", MODERATOR),
                                Example.of(CLOSED + "/heard/coverage?by=stance", VISITOR))),
                entry(
                        "consultations/:consultation/heard/as",
                        List.of(
                                Example.of(PLAN + "/heard/as", VISITOR),
                                Example.of(PLAN + "/heard/as?group=unpaid-carers", VISITOR),
                                Example.of(CLOSED + "/heard/as?group=patients", VISITOR))),
                entry(
                        "consultations/:consultation/heard/few",
                        List.of(Example.of(PLAN + "/heard/few", VISITOR, MODERATOR))),
                entry(
                        "record/consultations/{slug}/heard/as",
                        List.of(Example.of("record/" + CLOSED + "/heard/as?group=patients", VISITOR))),
                entry(
                        "record/consultations/{slug}/heard/few",
                        List.of(Example.of("record/" + PLAN + "/heard/few?touches=a_few", VISITOR))),
                entry("record/consultations/{slug}/heard", List.of(Example.of("record/" + PLAN + "/heard", VISITOR))),
                entry(
                        "record/consultations/{slug}/heard/coverage",
                        List.of(Example.of("record/" + CLOSED + "/heard/coverage", VISITOR))),
                entry(
                        "record/consultations/{slug}/heard/themes",
                        List.of(Example.of("record/" + CLOSED + "/heard/themes", VISITOR))),
                entry("contributions/sent/:sent", List.of(Example.of("contributions/sent/" + comment, author))),
                entry(
                        "consultations/:consultation/organisations-plans",
                        List.of(
                                Example.of(PLAN + "/organisations-plans", VISITOR, OWN_PLANS, "shreya-nair"),
                                Example.of(PLAN + "/organisations-plans?section=personalised-care", VISITOR))),
                entry(
                        "consultations/:consultation/organisations-plans/add/:organisation",
                        List.of(Example.of(PLAN + "/organisations-plans/add/larkfield-hospice", OWN_PLANS))),
                entry(
                        "consultations/:consultation/organisations-plans/:ownplan",
                        List.of(Example.of(PLAN + "/organisations-plans/" + ownPlan, OWN_PLANS))),
                entry(
                        "record/consultations/{slug}/organisations-plans",
                        List.of(
                                Example.of("record/" + PLAN + "/organisations-plans", VISITOR),
                                Example.of(
                                        "record/" + PLAN + "/organisations-plans?section=personalised-care", VISITOR))),
                entry(
                        "consultations/:consultation/sessions",
                        List.of(Example.of(PLAN + "/sessions", VISITOR, FACILITATOR))),
                entry(
                        "consultations/:consultation/sessions/:session",
                        List.of(Example.of(PLAN + "/sessions/" + session, VISITOR, FACILITATOR))),
                entry(
                        "consultations/:consultation/sessions/:session/desk",
                        List.of(Example.of(PLAN + "/sessions/" + session + "/desk", FACILITATOR))),
                entry(
                        "record/consultations/{slug}/sessions",
                        List.of(Example.of("record/" + PLAN + "/sessions", VISITOR))),
                entry(
                        "record/consultations/{slug}/sessions/{id}",
                        List.of(Example.of("record/" + PLAN + "/sessions/" + session, VISITOR))),
                entry(
                        "consultations/:consultation/campaigns",
                        List.of(
                                Example.of(PLAN + "/campaigns", VISITOR, MODERATOR),
                                Example.of(CLOSED + "/campaigns", VISITOR))),
                entry(
                        "consultations/:consultation/campaigns/:campaign",
                        List.of(
                                Example.of(PLAN + "/campaigns/a", VISITOR, MODERATOR),
                                Example.of(PLAN + "/campaigns/a?show=all", VISITOR))),
                entry(
                        "consultations/:consultation/campaigns/desk",
                        List.of(Example.of(PLAN + "/campaigns/desk", MODERATOR))),
                entry(
                        "consultations/:consultation/campaigns/desk/add",
                        List.of(
                                Example.of(PLAN + "/campaigns/desk/add?campaign=a", MODERATOR),
                                Example.of(PLAN + "/campaigns/desk/add?campaign=a&comment=" + comment, MODERATOR))),
                entry(
                        "consultations/:consultation/campaigns/desk/join",
                        List.of(Example.of(PLAN + "/campaigns/desk/join?campaign=a", MODERATOR))),
                entry(
                        "record/consultations/{slug}/campaigns",
                        List.of(Example.of("record/" + PLAN + "/campaigns", VISITOR))),
                entry(
                        "record/consultations/{slug}/campaigns/{letter}",
                        List.of(Example.of("record/" + PLAN + "/campaigns/a", VISITOR))),
                entry("consultations/:consultation/briefs", List.of(Example.of(PLAN + "/briefs", VISITOR, MODERATOR))),
                entry("consultations/:consultation/briefs/new", List.of(Example.of(PLAN + "/briefs/new", MODERATOR))),
                entry(
                        "consultations/:consultation/briefs/:brief",
                        List.of(Example.of(PLAN + "/briefs/" + brief, VISITOR, MODERATOR))),
                entry(
                        "consultations/:consultation/summary",
                        List.of(
                                Example.of(PLAN + "/summary", VISITOR),
                                Example.of(CLOSED + "/summary?section=personalised-care", VISITOR, MODERATOR))),
                entry(
                        "consultations/:consultation/dispositions",
                        List.of(
                                Example.of(CLOSED + "/dispositions", VISITOR, OWNER),
                                Example.of(CLOSED + "/dispositions?kind=new", MODERATOR))),
                entry(
                        "record/consultations/{slug}/dispositions",
                        List.of(Example.of("record/" + CLOSED + "/dispositions?kind=new", VISITOR))),
                entry(
                        "record/consultations/{slug}/lines/{id}",
                        List.of(Example.of("record/" + PLAN + "/lines/" + comment, VISITOR))),
                entry(
                        "record/organisations/{slug}/lines",
                        List.of(Example.of("record/organisations/tesselmouth-deaf-circle/lines", VISITOR))),
                entry("record/consultations/{slug}/data", List.of(Example.of("record/" + CLOSED + "/data", VISITOR))),
                entry("record/line", List.of(Example.of("record/line?reference=TL-0000-0000", VISITOR))),
                entry(
                        "consultations/:consultation/summary/edit",
                        List.of(
                                Example.of(PLAN + "/summary/edit", MODERATOR),
                                Example.of(CLOSED + "/summary/edit?section=personalised-care&show=ALL", MODERATOR))),
                entry(
                        "consultations/:consultation/answers",
                        List.of(
                                Example.of(PLAN + "/answers", VISITOR),
                                Example.of(CLOSED + "/answers", VISITOR, OWNER),
                                Example.of(CLOSED + "/answers?outcome=NOT_NOW", VISITOR))),
                entry(
                        "consultations/:consultation/answers/:answer",
                        List.of(Example.of(CLOSED + "/answers/" + answer, VISITOR))),
                entry(
                        "consultations/:consultation/answers/desk",
                        List.of(
                                Example.of(PLAN + "/answers/desk", OWNER),
                                Example.of(CLOSED + "/answers/desk?at=theme-" + theme, OWNER))),
                entry(
                        "record/consultations/{slug}/answers",
                        List.of(
                                Example.of("record/" + PLAN + "/answers", VISITOR),
                                Example.of("record/" + CLOSED + "/answers?outcome=PARTLY", VISITOR))),
                entry(
                        "record/consultations/{slug}/answers/{id}",
                        List.of(Example.of("record/" + CLOSED + "/answers/" + answer, VISITOR))),
                entry(
                        "record/consultations/{slug}/summary",
                        List.of(
                                Example.of("record/" + PLAN + "/summary", VISITOR),
                                Example.of("record/" + CLOSED + "/summary?section=personalised-care", VISITOR))),
                entry(
                        "consultations/:consultation/themes",
                        List.of(
                                Example.of(PLAN + "/themes", MODERATOR),
                                Example.of(CLOSED + "/themes?section=personalised-care", MODERATOR))),
                entry(
                        "consultations/:consultation/themes/unsorted",
                        List.of(Example.of(CLOSED + "/themes/unsorted?section=personalised-care", MODERATOR))),
                entry(
                        "consultations/:consultation/themes/check",
                        List.of(Example.of(CLOSED + "/themes/check?section=personalised-care", MODERATOR))),
                entry(
                        "consultations/:consultation/themes/translation",
                        List.of(Example.of(PLAN + "/themes/translation", MODERATOR))),
                entry(
                        "consultations/:consultation/themes/proposals/:proposal",
                        List.of(Example.of(CLOSED + "/themes/proposals/" + proposal, MODERATOR))),
                entry(
                        "consultations/:consultation/themes/confirmed/:theme",
                        List.of(Example.of(CLOSED + "/themes/confirmed/" + theme, MODERATOR))),
                entry(
                        "consultations/:consultation/changes",
                        List.of(
                                Example.of(CLOSED + "/changes", VISITOR, OWNER),
                                Example.of(PLAN + "/changes?section=out-of-hospital-care", VISITOR, OWNER))),
                entry(
                        "record/consultations/{slug}/changes",
                        List.of(Example.of("record/" + CLOSED + "/changes", VISITOR))),
                entry(
                        "record/consultations/{slug}/changes/{key}",
                        List.of(Example.of("record/" + PLAN + "/changes/out-of-hospital-care", VISITOR))),
                entry("record/changes/{id}", List.of(Example.of("record/changes/" + change, VISITOR))),
                entry("plans/:plan/commitments", List.of(Example.of("plans/long-term-plan/commitments", OWNER))),
                entry(
                        "plans/:plan/commitments/older",
                        List.of(Example.of("plans/long-term-plan/commitments/older?of=five-year-forward-view", OWNER))),
                entry(
                        "record/plans/{slug}/commitments",
                        List.of(
                                Example.of("record/plans/long-term-plan/commitments", VISITOR),
                                Example.of("record/plans/operational-guidance-2019-20/commitments", VISITOR))),
                entry("record/commitments/{id}", List.of(Example.of("record/commitments/" + commitment, VISITOR))),
                entry("record/plans/{slug}", List.of(Example.of("record/plans/long-term-plan", VISITOR))),
                entry(
                        "record/plans/{slug}/versions/{number}",
                        List.of(Example.of("record/plans/long-term-plan/versions/2", VISITOR))),
                entry(
                        "record/plans/{slug}/versions/{number}/sections/{key}",
                        List.of(Example.of(
                                "record/plans/long-term-plan/versions/2/sections/out-of-hospital-care", VISITOR))),
                entry(
                        "record/plans/{slug}/versions/{number}/changes",
                        List.of(Example.of("record/plans/long-term-plan/versions/2/changes", VISITOR))),
                entry(
                        "record/plans/{slug}/versions/{number}/changes/{key}",
                        List.of(Example.of(
                                "record/plans/long-term-plan/versions/2/changes/out-of-hospital-care", VISITOR))),
                entry("follow", List.of(Example.of("follow", VISITOR))),
                entry("my/contributions", List.of(Example.of("my/contributions", author, OWNER))),
                entry("moderation", List.of(Example.of("moderation", MODERATOR))),
                entry("welcome", List.of(Example.of("welcome", author))),
                entry("my/organisations", List.of(Example.of("my/organisations", author, OWNER))),
                entry("organisations", List.of(Example.of("organisations", VISITOR))),
                entry(
                        "organisations/:organisation/manage",
                        List.of(Example.of("organisations/ropewalk-somali-women/manage", author))),
                entry(
                        "organisations/:organisation/edit",
                        List.of(Example.of("organisations/ropewalk-somali-women/edit", author))),
                entry(
                        "organisations/:organisation/join",
                        List.of(Example.of("organisations/larkfield-hospice/join", author))),
                entry("organisations/review", List.of(Example.of("organisations/review", MODERATOR))),
                entry(
                        "organisations/review/:organisation",
                        List.of(Example.of("organisations/review/larkfield-hospice", MODERATOR))),
                entry(
                        "organisations/review-two",
                        List.of(Example.of(
                                "organisations/review-two?from=larkfield-hospice&into=kite-fund", MODERATOR))),
                entry("invitations/:invitation", List.of(Example.of("invitations/made-up", VISITOR, author))),
                entry(
                        "moderation/:queue",
                        List.of(
                                Example.of("moderation/long-term-plan-2019", MODERATOR),
                                Example.of("moderation/long-term-plan-2019?flag=copy", MODERATOR))),
                entry(
                        "moderation/:queue/watch",
                        List.of(Example.of("moderation/long-term-plan-2019/watch", MODERATOR))),
                entry(
                        "moderation/:queue/second-looks",
                        List.of(Example.of("moderation/long-term-plan-2019/second-looks", MODERATOR))),
                entry("consultations/:consultation/moderation", List.of(Example.of(PLAN + "/moderation", VISITOR))),
                entry(
                        "consultations/:consultation/comments/:comment/report",
                        List.of(Example.of(PLAN + "/comments/" + comment + "/report", VISITOR))),
                entry("record/consultations/{slug}/briefs", List.of(Example.of("record/" + PLAN + "/briefs", VISITOR))),
                entry(
                        "record/consultations/{slug}/briefs/{id}",
                        List.of(Example.of("record/" + PLAN + "/briefs/" + brief, VISITOR))),
                entry("record/accessibility", List.of(Example.of("record/accessibility", VISITOR))),
                entry(
                        "record/consultations/{slug}/corrections",
                        List.of(Example.of("record/" + CLOSED + "/corrections", VISITOR))),
                entry(
                        "consultations/:consultation/decisions",
                        List.of(
                                Example.of(CLOSED + "/decisions", VISITOR),
                                Example.of(CLOSED + "/decisions?about=briefs", VISITOR))),
                entry(
                        "record/consultations/{slug}/decisions",
                        List.of(
                                Example.of("record/" + CLOSED + "/decisions", VISITOR),
                                Example.of("record/" + CLOSED + "/decisions?about=briefs", VISITOR))),
                entry(
                        "record/consultations/{slug}/moderation",
                        List.of(Example.of("record/" + PLAN + "/moderation", VISITOR))),
                entry("organisations/register", List.of(Example.of("organisations/register", author))),
                entry(
                        "organisations/:organisation",
                        List.of(
                                Example.of("organisations/charities-together", VISITOR),
                                Example.of("organisations/ropewalk-somali-women", VISITOR))),
                entry(
                        "consultations/:consultation/new-vote",
                        List.of(Example.of("consultations/long-term-plan-2019/new-vote", OWNER))),
                entry("my/changes", List.of(Example.of("my/changes", author, OWNER))),
                entry(
                        "organisations/:organisation/changes",
                        List.of(Example.of("organisations/tesselmouth-deaf-circle/changes", VISITOR))),
                entry("plans/:plan/next", List.of(Example.of("plans/long-term-plan/next", OWNER))),
                entry(
                        "plans/:plan/next/check",
                        List.of(Example.leading(
                                "plans/long-term-plan/next/check", "plans/long-term-plan/next", OWNER))),
                entry("plans/upload", List.of(Example.of("plans/upload", OWNER))),
                entry("consultations/new", List.of(Example.of("consultations/new", OWNER))),
                entry("sign-in", List.of(Example.of("sign-in", VISITOR))),
                entry("sign-in/sent", List.of(Example.of("sign-in/sent", VISITOR))),
                entry("sign-in/link", List.of(Example.of("sign-in/link?secret=anything", VISITOR))),
                entry("sign-in/out", List.of(Example.of("sign-in/out", VISITOR))),
                entry("sign-in/second", List.of(Example.leading("sign-in/second?next=/account", "account", author))),
                entry("staff", List.of(Example.leading("staff", "staff/nhs-england", ADMINISTRATOR))),
                entry("staff/{slug}", List.of(Example.of("staff/nhs-england", ADMINISTRATOR))),
                entry(
                        "contributions/{id}/write",
                        List.of(Example.of("contributions/" + comment + "/write", MODERATOR))),
                entry("account/email", List.of(Example.of("account/email", author))),
                entry("account/email/sent", List.of(Example.of("account/email/sent", author))),
                entry("account/email/confirm", List.of(Example.of("account/email/confirm?secret=anything", author))),
                entry("account/mail", List.of(Example.of("account/mail", author))),
                entry("unsubscribe", List.of(Example.of("unsubscribe?token=made-up", VISITOR))),
                entry("staff/outbox", List.of(Example.of("staff/outbox", ADMINISTRATOR))),
                entry("account/erase", List.of(Example.of("account/erase", author))),
                entry("account", List.of(Example.of("account", author))),
                entry("demo/people", List.of(Example.of("demo/people", VISITOR))),
                entry("demo/mail", List.of(Example.of("demo/mail", VISITOR))),
                entry(
                        "consultations/:consultation/responses",
                        List.of(Example.of(PLAN + "/responses", VISITOR, NETWORK, MEMBER))),
                entry(
                        "consultations/:consultation/responses/:response",
                        List.of(Example.of(PLAN + "/responses/" + response, VISITOR))),
                entry(
                        "consultations/:consultation/responses/:response/draft",
                        List.of(Example.of(PLAN + "/responses/" + response + "/draft", NETWORK))),
                entry(
                        "consultations/:consultation/responses/:response/members",
                        List.of(Example.of(PLAN + "/responses/" + response + "/members", NETWORK))),
                entry("network-answer", List.of(Example.of("network-answer?member=" + asked, MEMBER))),
                entry(
                        "record/consultations/{slug}/responses",
                        List.of(Example.of("record/" + PLAN + "/responses", VISITOR))),
                entry(
                        "record/consultations/{slug}/responses/{id}",
                        List.of(Example.of("record/" + PLAN + "/responses/" + response, VISITOR))),
                entry("record", List.of(Example.of("record", VISITOR))),
                entry("record/consultations/{slug}", List.of(Example.of("record/" + PLAN, VISITOR))),
                entry(
                        "record/consultations/{slug}/sections/{key}",
                        List.of(Example.of("record/" + PLAN + "/sections/personalised-care", VISITOR))),
                entry(
                        "record/consultations/{slug}/missing",
                        List.of(Example.of("record/" + PLAN + "/missing", VISITOR))),
                entry(
                        "record/consultations/{slug}/comments/{id}",
                        List.of(Example.of("record/" + PLAN + "/comments/" + comment, VISITOR))),
                entry(
                        "record/consultations/{slug}/priorities/{key}",
                        List.of(
                                Example.of("record/" + PLAN + "/priorities/priorities", VISITOR),
                                Example.of("record/" + CLOSED + "/priorities/first-steps", VISITOR))));
    }
}
