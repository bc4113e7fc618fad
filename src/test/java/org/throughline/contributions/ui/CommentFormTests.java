package org.throughline.contributions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.Agreement;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Difference;
import org.throughline.contributions.FollowSecret;
import org.throughline.contributions.Help;
import org.throughline.contributions.HelpReceipt;
import org.throughline.contributions.HelperRole;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.PublishingTerms.Terms;
import org.throughline.contributions.Reach;
import org.throughline.contributions.Receipt;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.contributions.Suggestion;
import org.throughline.forms.Form;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeHtml;
import org.throughline.organisations.Groups;
import org.throughline.organisations.OrganisationView;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.Phase;
import org.throughline.plans.PlanId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionId;

@Tag("view")
class CommentFormTests implements CommentDesk {

    private final SectionRef buses = new SectionRef(new SectionId(Ids.next()), "buses", "Buses");
    private final SectionRef ferries = new SectionRef(new SectionId(Ids.next()), "ferries", "Ferries");
    private final ParagraphView paragraph =
            new ParagraphView("p1", new SafeHtml("<p>There will be more buses.</p>"), true);
    private final OrganisationView carers = Groups.view("Harbour carers");
    private final List<NewComment> sent = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<Receipt> shown = new ArrayList<>();
    private final List<Help> helped = new ArrayList<>();
    private Consent allowed = Consent.NONE;
    private @Nullable Map<String, String> kept;
    private @Nullable String mailOnShow;
    private List<Refusal> refusals = List.of();

    @Override
    public Receipt send(NewComment written) {
        Refused.ifAny(refusals);
        sent.add(written);
        return new Receipt(new ContributionId(Ids.next()), "TL-0000-0000");
    }

    @Override
    public void sendWith(String email, NewComment comment, Consent consent) {
        Refused.ifAny(refusals);
        allowed = consent;
        emails.add(email);
        sent.add(comment);
    }

    @Override
    public Optional<String> mailOnShow() {
        return Optional.ofNullable(mailOnShow);
    }

    @Override
    public void check(NewComment comment, Help help) {
        Refused.ifAny(refusals);
    }

    @Override
    public HelpReceipt sendFor(NewComment comment, Help help) {
        Refused.ifAny(refusals);
        sent.add(comment);
        helped.add(help);
        return new HelpReceipt(
                new Receipt(new ContributionId(Ids.next()), "TL-0000-0000"),
                new FollowSecret("TL-7K3F-9QXM-2ADE-H0VB"));
    }

    @Override
    public String followAddress() {
        return "https://example.org/follow";
    }

    @Override
    public Consent consent() {
        return allowed;
    }

    @Override
    public void allow(Consent consent) {
        allowed = consent;
    }

    @Override
    public void sent(Receipt receipt) {
        shown.add(receipt);
    }

    @Override
    public void keep(Map<String, String> fields) {
        kept = fields;
    }

    @Override
    public Optional<KeptDraft> kept() {
        return Optional.empty();
    }

    @Override
    public void forget() {
        kept = null;
    }

    private WritingPlace place(@Nullable SectionRef section, boolean signedIn) {
        var consultation = new ConsultationView(
                new ConsultationId(Ids.next()),
                "coast",
                "Coast",
                "Summary",
                "Purpose",
                List.of(),
                List.of(),
                "Ada",
                new BodyId(Ids.next()),
                "Body",
                Instant.EPOCH,
                Instant.EPOCH,
                10,
                List.of(),
                ModerationPolicy.BEFORE,
                List.of("Be kind."),
                Phase.OPEN,
                new PlanId(Ids.next()),
                new VersionId(Ids.next()),
                "Plan");
        return new WritingPlace(
                consultation,
                section,
                List.of(paragraph),
                List.of(ferries),
                signedIn ? List.of(carers) : List.of(),
                new Terms(List.of("moderation.reason.abusive"), 5),
                signedIn);
    }

    private CommentForm onASection() {
        return new CommentForm(place(buses, true), this);
    }

    @Test
    void everything_somebody_answers_is_sent() {
        CommentForm form = onASection();
        form.about("p1");
        Form person = new Form(form);

        person.types("contributions.form.text", "More, please.");
        person.types("contributions.form.proposed", "There will be many more buses.");
        person.chooses("contributions.form.speaker", "Harbour carers");
        person.chooses("contributions.form.stance", "contributions.stance.support-with-changes");
        person.chooses("contributions.form.suggestion", "contributions.suggestion.extend");
        person.chooses("contributions.form.role", "contributions.speaker-role.carer");
        person.chooses("contributions.form.reach", "contributions.reach.hundreds");
        person.chooses("contributions.form.difference", "contributions.difference.life-changing");
        person.ticks("Ferries");
        person.ticks("contributions.form.helped");
        person.presses("contributions.form.send");

        assertThat(sent).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("More, please.");
            assertThat(comment.paragraph()).isEqualTo("p1");
            assertThat(comment.proposedWording()).isEqualTo("There will be many more buses.");
            assertThat(comment.organisation()).isEqualTo(carers.id());
            assertThat(comment.stance()).isEqualTo(Stance.SUPPORT_WITH_CHANGES);
            assertThat(comment.suggestion()).isEqualTo(Suggestion.EXTEND);
            assertThat(comment.role()).isEqualTo(SpeakerRole.CARER);
            assertThat(comment.reach()).isEqualTo(Reach.HUNDREDS);
            assertThat(comment.difference()).isEqualTo(Difference.LIFE_CHANGING);
            assertThat(comment.sections()).containsExactly(buses.id(), ferries.id());
            assertThat(comment.helped()).isTrue();
        });
        assertThat(shown).hasSize(1);
    }

    @Test
    void a_text_alone_is_enough_and_nothing_else_is_made_up() {
        CommentForm form = onASection();
        new Form(form).types("contributions.form.text", "Words.");
        new Form(form).presses("contributions.form.send");

        NewComment comment = sent.getFirst();
        assertThat(comment.sections()).containsExactly(buses.id());
        assertThat(new Object[] {
                    comment.paragraph(),
                    comment.organisation(),
                    comment.role(),
                    comment.stance(),
                    comment.suggestion(),
                    comment.proposedWording(),
                    comment.reach(),
                    comment.difference()
                })
                .containsOnlyNulls();
    }

    private Form helpingSomebody() {
        Form person = new Form(onASection());
        person.chooses("contributions.form.speaker", "contributions.form.speaker.helping");
        person.chooses("contributions.help.role", "contributions.helper-role.advocate");
        person.chooses("contributions.help.agreed", "contributions.agreement.said");
        person.types("contributions.help.day", "2026-11-03");
        person.types("contributions.help.name", "Edie");
        person.types("contributions.form.text", "I cannot read the letters.");
        return person;
    }

    @Test
    void what_somebody_else_says_is_read_back_before_it_is_sent_UC16_3() {
        Form person = helpingSomebody();
        person.presses("contributions.form.read-back");

        assertThat(sent).isEmpty();
        assertThat(person.all("p").filter(words -> words.getClassList().contains("tl-read-back")))
                .extracting(Form::words)
                .containsExactly("I cannot read the letters.");
        person.presses("contributions.read-back.yes");

        assertThat(helped)
                .containsExactly(new Help(HelperRole.ADVOCATE, Agreement.SAID, "", LocalDate.of(2026, 11, 3), "Edie"));
        assertThat(sent).singleElement().satisfies(comment -> {
            assertThat(comment.helped()).isTrue();
            assertThat(comment.organisation()).isNull();
        });
        assertThat(person.text()).contains("TL-7K3F-9QXM-2ADE-H0VB");
        assertThat(allowed).as("The helper allows nothing in their own name").isEqualTo(Consent.NONE);
    }

    @Test
    void whoever_changes_a_word_comes_back_to_everything_that_was_written_UC16_3() {
        Form person = helpingSomebody();
        person.presses("contributions.form.read-back");
        person.presses("contributions.read-back.change");
        person.types("contributions.form.text", "I cannot see the letters.");
        person.presses("contributions.form.read-back");
        refusals = List.of(Refusal.of("limit.helped", 3L));
        person.presses("contributions.read-back.yes");

        assertThat(person.text()).contains("limit.helped");
        assertThat(person.labelled("contributions.form.text").getProperty("value"))
                .isEqualTo("I cannot see the letters.");
    }

    @Test
    void the_next_person_is_asked_anew_with_another_key_UC16_6() {
        Form person = helpingSomebody();
        person.presses("contributions.form.read-back");
        person.presses("contributions.read-back.yes");
        person.presses("contributions.help-given.next");
        person.types("contributions.form.text", "The bus comes once a day.");
        person.presses("contributions.form.read-back");
        person.presses("contributions.read-back.yes");

        assertThat(sent)
                .extracting(NewComment::submissionKey)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(helped.getLast()).isEqualTo(new Help(HelperRole.ADVOCATE, null, "", null, ""));
    }

    @Test
    void nothing_is_ticked_beforehand_and_what_holds_is_said_in_a_sentence_UC22_3() {
        CommentForm form = onASection();
        Form person = new Form(form);
        assertThat(person.text()).contains("contributions.consent.unnamed", "contributions.consent.contact.false");

        person.ticks("contributions.consent.show-name");
        person.types("contributions.consent.name", "Maya");
        assertThat(person.text()).contains("contributions.consent.named");
        person.types("contributions.form.text", "Words.");
        person.presses("contributions.form.send");

        assertThat(allowed).isEqualTo(new Consent("Maya", new Choices(true, true, false)));
    }

    @Test
    void what_a_visitor_allows_goes_with_the_comment_UC22_3() {
        Form person = new Form(new CommentForm(place(buses, false), this));
        person.types("contributions.form.text", "Words.");
        person.types("contributions.form.email", "maya@example.org");
        person.ticks("contributions.consent.words-hidden");
        assertThat(person.text()).contains("contributions.consent.hidden");
        person.presses("contributions.form.send");

        assertThat(allowed).isEqualTo(new Consent("", new Choices(false, false, false)));
    }

    @Test
    void an_old_draft_changes_nothing_about_what_somebody_with_an_account_allows() {
        CommentForm form = onASection();
        form.restore(new KeptDraft(Map.of("text", "Words.", "nameShown", "true"), Instant.EPOCH));
        new Form(form).presses("contributions.form.send");

        assertThat(allowed).isEqualTo(Consent.NONE);
    }

    @Test
    void UC07_21_rules_reasons_and_the_promised_time_stand_where_somebody_writes() {
        assertThat(new Form(onASection()).text())
                .contains(
                        "Be kind.",
                        "contributions.form.rules.BEFORE",
                        "contributions.form.rules.promise",
                        "moderation.reason.abusive");
    }

    @Test
    void something_missing_is_about_no_section() {
        CommentForm form = new CommentForm(place(null, true), this);
        new Form(form).types("contributions.form.text", "Teeth.");
        new Form(form).presses("contributions.form.send");

        assertThat(sent.getFirst().sections()).isEmpty();
    }

    @Test
    void a_double_click_sends_one_key_and_other_words_get_another() {
        CommentForm form = onASection();
        refusals = List.of(Refusal.of("limit.comment", 3L));
        Form person = new Form(form);
        person.types("contributions.form.text", "Words.");
        person.presses("contributions.form.send");
        refusals = List.of();
        person.presses("contributions.form.send");
        UUID first = sent.getFirst().submissionKey();

        form.restore(new KeptDraft(Map.of("text", "Words.", "key", first.toString()), Instant.EPOCH));
        person.presses("contributions.form.send");
        person.types("contributions.form.text", "Other words.");
        person.presses("contributions.form.send");

        assertThat(sent).extracting(NewComment::submissionKey).startsWith(first, first);
        assertThat(sent.get(2).submissionKey()).isNotEqualTo(first);
    }

    @Test
    void what_is_wrong_stands_in_the_summary_and_beside_its_field_and_nothing_typed_is_lost() {
        refusals = List.of(
                Refusal.at("text", "contributions.text-missing"), Refusal.of("contributions.closed", Instant.EPOCH));
        CommentForm form = onASection();
        Form person = new Form(form);
        person.types("contributions.form.text", "  ");
        person.chooses("contributions.form.stance", "contributions.stance.concern");
        person.presses("contributions.form.send");

        var area = person.labelled("contributions.form.text");
        assertThat(area.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(area.getAttribute("aria-describedby")).contains("comment-text-error");
        assertThat(person.all("a").map(link -> link.getAttribute("href"))).contains("#" + area.getAttribute("id"));
        assertThat(person.text()).contains("contributions.closed");
        assertThat(area.getProperty("value")).isEqualTo("  ");

        refusals = List.of();
        person.presses("contributions.form.send");
        assertThat(sent.getFirst().stance()).isEqualTo(Stance.CONCERN);
        assertThat(area.hasAttribute("aria-invalid")).isFalse();
    }

    @Test
    void a_visitor_gives_an_address_and_is_told_to_open_the_link() {
        CommentForm form = new CommentForm(place(buses, false), this);
        Form person = new Form(form);
        person.types("contributions.form.text", "From outside.");
        person.types("contributions.form.email", "maud@example.org");
        person.presses("contributions.form.send");

        assertThat(emails).containsExactly("maud@example.org");
        assertThat(person.text()).contains("contributions.form.check-mail");
        assertThat(person.all("a")).isEmpty();
        assertThat(new Form(onASection()).hasLabel("contributions.form.email")).isFalse();
    }

    @Test
    void in_the_demonstration_a_visitor_is_led_to_the_mail_that_would_have_been_sent() {
        mailOnShow = "/demo/mail";
        CommentForm form = new CommentForm(place(buses, false), this);
        new Form(form).presses("contributions.form.send");

        assertThat(new Form(form).all("a").map(link -> link.getAttribute("href")))
                .containsExactly("/demo/mail");
    }

    @Test
    void what_was_kept_comes_back_and_can_be_thrown_away() {
        CommentForm form = onASection();
        form.restore(new KeptDraft(
                Map.of(
                        "text",
                        "Begun.",
                        "stance",
                        "CONCERN",
                        "reach",
                        "<script>",
                        "paragraph",
                        "no-such",
                        "also-ferries",
                        "true"),
                Instant.EPOCH));
        Form person = new Form(form);

        assertThat(person.labelled("contributions.form.text").getProperty("value"))
                .isEqualTo("Begun.");
        assertThat(person.text()).contains("contributions.draft.restored");
        person.presses("contributions.form.send");
        assertThat(sent.getFirst().stance()).isEqualTo(Stance.CONCERN);
        assertThat(sent.getFirst().reach()).isNull();
        assertThat(sent.getFirst().paragraph()).isNull();
        assertThat(sent.getFirst().sections()).containsExactly(buses.id(), ferries.id());

        form.restore(new KeptDraft(Map.of("text", "Begun."), Instant.EPOCH));
        person.presses("contributions.draft.start-again");
        assertThat(person.labelled("contributions.form.text").getProperty("value"))
                .isEmpty();
    }

    @Test
    void the_browser_and_the_server_keep_every_field_under_the_same_name() {
        CommentForm form = onASection();
        new Form(form).ticks("contributions.form.helped");

        assertThat(kept)
                .containsEntry("helped", "true")
                .containsKeys("text", "stance", "organisation", "key", "paragraph");
        assertThat(form.getElement().getAttribute("data-draft-key")).startsWith("");
        assertThat(new Form(form).all("textarea").map(area -> area.getAttribute("data-draft-field")))
                .containsExactly("text", "proposedWording");
    }

    @Test
    void where_people_write_it_says_what_becomes_of_their_data_and_what_a_moderator_looks_at_R47() {
        assertThat(new Form(onASection()).text())
                .contains("contributions.form.notice")
                .contains("Be kind.");
    }

    @Test
    void nothing_typed_is_cut_above_the_soft_limit() {
        CommentForm form = onASection();
        String text = "x".repeat(CommentForm.SOFT_LIMIT + 1);
        new Form(form).types("contributions.form.text", text);
        new Form(form).presses("contributions.form.send");

        assertThat(sent.getFirst().text()).isEqualTo(text);
        assertThat(new Form(form).labelled("contributions.form.text").hasAttribute("maxlength"))
                .isFalse();
    }
}
