package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.LondonTime;
import org.throughline.rings.Axe;

/** UC-01 and UC-02: who answers for a body uploads a plan, prepares a consultation on it and announces it when nothing is missing. */
class OwnerJourney extends Walks {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String OWNER = "rosalind-achterberg";
    private static final String MARKDOWN = """
            ---
            title: Buses for the harbour
            label: Draft for consultation
            published: 2026-01-05
            ---
            ## Getting there

            ### Buses

            {levels: place}

            There will be more buses on Sundays.

            ### Ferries

            The ferry <script>alert(1)</script> stays.
            """;

    @Test
    void uc02_a_plan_is_uploaded_and_a_consultation_on_it_announced() {
        var page = watched(desktop());
        signIn(page, OWNER, "/plans/upload");
        choose(page, "harbour.md", "text/markdown", MARKDOWN.getBytes(StandardCharsets.UTF_8));
        assertThat(heading(page, "What was found in the file")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody")).containsText("Ferries");
        assertThat(page.getByLabel("Title of the plan")).hasValue("Buses for the harbour");
        Axe.findsNothingOn(page);
        look(page, "plan-preview");
        button(page, "Publish this version").click();
        assertThat(page.locator(".tl-success"))
                .containsText("“Buses for the harbour” is published as version “Draft for consultation”.");

        page.locator("main").getByText("Prepare a consultation on it").click();
        uc01_what_is_missing_is_named_and_nothing_is_announced(page);
        uc01_a_draft_is_kept_and_the_page_says_so(page);
        uc01_it_is_announced_and_everybody_finds_it(page);
        uc05_a_vote_is_asked_for_and_taken_away_before_anybody_can_vote(page);
    }

    private void uc05_a_vote_is_asked_for_and_taken_away_before_anybody_can_vote(Page page) {
        page.getByText("Ask for another vote").click();
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Buses or ferries");
        page.getByLabel("They spend a budget on options that have costs").check();
        option(page, 0, "Sunday buses", "£30,000");
        option(page, 1, "Nothing at all", "");
        option(page, 2, "A night ferry", "60000");
        button(page, "Ask for this vote").click();
        var errors = page.locator(".tl-error-summary");
        assertThat(errors).isFocused();
        assertThat(errors).containsText("Say how much there is to spend");
        assertThat(errors).containsText("Say in 1,000 characters or fewer what people are asked.");
        Axe.findsNothingOn(page);
        look(page, "vote-refused");

        page.reload();
        assertThat(page.locator("#option-2-title")).hasValue("A night ferry");
        page.getByLabel("What do you ask?").fill("What should we buy?");
        page.getByLabel("How much is there to spend?").fill("50000");
        button(page, "Remove option 2").click();
        assertThat(page.locator("#option-1-title")).hasValue("A night ferry");
        button(page, "Ask for this vote").click();
        assertThat(page.locator("#option-1-cost-error")).containsText("no more than the budget of £50,000");
        page.locator("#option-1-cost").fill("50,000");
        button(page, "Ask for this vote").click();
        page.waitForURL("**/priorities/buses-or-ferries");
        assertThat(page.locator(".tl-option, main li")).not().hasCount(0);
        assertThat(page.locator("main")).containsText("A night ferry");

        button(page, "Take this vote away").click();
        page.waitForURL("**/consultations/buses-for-the-harbour-your-say");
        assertThat(page.locator("main")).not().containsText("Buses or ferries");
    }

    private static void option(Page page, int position, String title, String cost) {
        page.locator("#option-" + position + "-title").fill(title);
        page.locator("#option-" + position + "-cost").fill(cost);
    }

    private void uc01_what_is_missing_is_named_and_nothing_is_announced(Page page) {
        page.getByLabel("Which text is it about?").selectOption("Buses for the harbour, Draft for consultation");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Buses for the harbour: your say");
        page.reload();
        assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Buses for the harbour: your say");
        button(page, "Announce the consultation").click();
        var errors = page.locator(".tl-error-summary");
        assertThat(errors).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        for (var missing : new String[] {
            "Say who decides: a name and an office.", "Say what can still change.", "Enter the first day."
        }) {
            assertThat(errors).containsText(missing);
        }
        Axe.findsNothingOn(page);
        look(page, "consultation-refused");
        errors.getByText("Say who decides: a name and an office.").click();
        assertThat(page.getByLabel("Who decides?")).isFocused();
    }

    private void uc01_a_draft_is_kept_and_the_page_says_so(Page page) {
        page.getByLabel("Who decides?").fill("Dana Okoro, Director of Transport");
        page.getByLabel("Summary").fill("How should buses reach the harbour?");
        page.getByLabel("Why do you ask?").fill("To choose the routes.");
        page.getByLabel("What can still change?").fill("The routes.\nThe times.");
        page.getByLabel("What cannot change?").fill("The money.");
        page.getByLabel("How many minutes").fill("");
        button(page, "Keep as a draft").click();
        assertThat(page.locator("[role='status'] .tl-success")).containsText("Kept as a draft");
        assertThat(page).hasTitle(Pattern.compile("^Prepare"));
        Axe.findsNothingOn(page);
        look(page, "consultation-kept");

        page.navigate("/");
        page.locator(".tl-nav").getByText("Prepare a consultation").click();
        page.locator("main").getByText("Buses for the harbour: your say").click();
        assertThat(page.getByLabel("Who decides?")).hasValue("Dana Okoro, Director of Transport");
        var visitor = watched(desktop());
        visitor.navigate("/");
        assertThat(visitor.locator("h1")).isVisible();
        assertThat(visitor.getByText("Buses for the harbour: your say")).hasCount(0);
    }

    private void uc01_it_is_announced_and_everybody_finds_it(Page page) {
        var today = LocalDate.now(LondonTime.ZONE);
        page.getByLabel("First day").fill(today.plusDays(2).toString());
        page.getByLabel("Last day").fill(today.plusDays(40).toString());
        page.getByLabel("How many minutes").fill("10");
        page.getByLabel("Rules of moderation").fill("No names of others.");
        button(page, "Announce the consultation").click();
        page.waitForURL("**/consultations/buses-for-the-harbour-your-say");
        assertThat(heading(page, "Buses for the harbour: your say")).isVisible();

        var visitor = watched(phone());
        visitor.navigate("/");
        assertThat(visitor.getByText("Buses for the harbour: your say")).isVisible();
        visitor.getByText("Buses for the harbour: your say").click();
        assertThat(visitor.locator("main")).containsText("Dana Okoro, Director of Transport");
        assertThat(visitor.locator("main")).containsText("The money.");
    }

    @Test
    void uc02_a_word_document_is_read_and_a_broken_one_is_refused_with_what_to_do() {
        var page = watched(desktop());
        signIn(page, OWNER, "/plans/upload");
        choose(page, "broken.docx", WORD, "not a document".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".tl-error-summary")).containsText("This is not a Word document.");
        choose(page, "harbour.docx", WORD, document());
        assertThat(heading(page, "What was found in the file")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody")).containsText("Piers");
        assertThat(page.locator(".tl-error-summary")).isHidden();
    }

    private static void choose(Page page, String name, String type, byte[] file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, file));
    }

    private static byte[] document() {
        var space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return zip(Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""",
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>""",
                "word/_rels/document.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r2" Target="styles.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
                </Relationships>""",
                "word/styles.xml",
                "<w:styles " + space
                        + "><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
                "word/document.xml",
                "<w:document " + space
                        + "><w:body><w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Piers</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>The piers stay.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Boats</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>The boats go.</w:t></w:r></w:p></w:body></w:document>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
