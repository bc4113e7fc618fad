package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxReaderTests {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** A Word document of the smallest kind that word processors open. */
    private static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>"""));
        parts.put("_rels/.rels", utf8("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>"""));
        parts.put("word/_rels/document.xml.rels", utf8("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r2" Target="styles.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
                </Relationships>"""));
        parts.put(
                "word/styles.xml",
                utf8("<w:styles " + WORD + ">" + style("Title", "Title") + style("H1", "heading 1")
                        + style("H2", "heading 2") + style("H3", "heading 3") + style("Quote", "Quote")
                        + "</w:styles>"));
        parts.put("word/document.xml", utf8("<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>"));
        return parts;
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new AssertionError(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static PlanDraft read(String body) {
        return PlanFiles.read("plan.DOCX", zip(parts(body)));
    }

    @Test
    void styles_of_word_make_title_chapters_sections_and_summary() {
        PlanDraft draft = read(paragraph("Title", "A plan")
                + paragraph("H1", "One")
                + paragraph("Normal", "About one.")
                + paragraph("H2", "1.1 In one")
                + paragraph("Normal", "{key: in-one; levels: place; topics: buses}")
                + paragraph("Quote", "In short: more buses.")
                + paragraph("Normal", "Text &lt;script&gt;alert(1)&lt;/script&gt;.")
                + paragraph("H3", "Inner"));

        assertThat(draft.title()).isEqualTo("A plan");
        assertThat(draft.sections()).extracting(SectionDraft::title).containsExactly("One", "1.1 In one");
        SectionDraft section = draft.sections().getLast();
        assertThat(section.key()).isEqualTo("in-one");
        assertThat(section.summary()).isEqualTo("more buses.");
        assertThat(section.paragraphs())
                .extracting(block -> block.html().value())
                .containsExactly("<p>Text &lt;script&gt;alert(1)&lt;/script&gt;.</p>", "<h4>Inner</h4>");
    }

    @Test
    void one_first_level_heading_without_a_title_is_the_title() {
        PlanDraft draft = read(paragraph("H1", "A plan") + paragraph("H2", "One") + paragraph("Normal", "Text."));

        assertThat(draft.title()).isEqualTo("A plan");
        assertThat(draft.sections()).extracting(SectionDraft::title).containsExactly("One");
    }

    @Test
    void a_document_without_headings_is_refused() {
        assertThatThrownBy(() -> read(paragraph("Normal", "Text."))).hasMessageContaining("no-headings");
    }

    @Test
    void what_is_no_zip_is_refused() {
        assertThatThrownBy(() -> PlanFiles.read("plan.docx", utf8("not a zip"))).hasMessageContaining("not-docx");
        assertThatThrownBy(() -> PlanFiles.read("plan.docx", new byte[0])).hasMessageContaining("not-docx");
    }

    @Test
    void a_zip_without_the_main_text_is_refused() {
        Map<String, byte[]> parts = parts("");
        parts.remove("word/document.xml");

        assertThatThrownBy(() -> PlanFiles.read("plan.docx", zip(parts))).hasMessageContaining("not-docx");
    }

    @Test
    void a_document_that_was_cut_off_is_refused() {
        byte[] whole = zip(parts(paragraph("H1", "One")));

        assertThatThrownBy(() -> PlanFiles.read("plan.docx", Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContaining("docx-broken");
    }

    @Test
    void a_document_type_is_refused_in_whatever_encoding() {
        String hostile = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document " + WORD
                + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        Map<String, byte[]> parts = parts("");
        parts.put("word/document.xml", utf8(hostile));
        assertThatThrownBy(() -> PlanFiles.read("plan.docx", zip(parts))).hasMessageContaining("docx-doctype");

        parts.put(
                "word/document.xml",
                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + hostile).getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> PlanFiles.read("plan.docx", zip(parts))).hasMessageContaining("docx-doctype");
    }

    @Test
    void a_document_type_in_any_other_part_is_refused_too() {
        Map<String, byte[]> parts = parts(paragraph("H1", "One"));
        parts.put("word/styles.xml", utf8("<!DOCTYPE w SYSTEM \"http://example.org/x.dtd\"><w:styles " + WORD + "/>"));

        assertThatThrownBy(() -> PlanFiles.read("plan.docx", zip(parts))).hasMessageContaining("docx-doctype");
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused() {
        Map<String, byte[]> parts = parts(paragraph("H1", "One"));
        parts.put("word/media/picture.bin", new byte[(int) DocxCheck.LARGEST_INFLATED + 1]);
        byte[] file = zip(parts);
        parts.clear();

        assertThat(file.length).isLessThan(PlanFiles.LARGEST);
        assertThatThrownBy(() -> PlanFiles.read("plan.docx", file)).hasMessageContaining("docx-swells");
    }

    @Test
    void xml_that_nests_without_end_is_refused() {
        String deep = "<w:p>".repeat(5_000) + "</w:p>".repeat(5_000);

        assertThatThrownBy(() -> read(deep)).hasMessageContaining("too-deep");
    }

    @Test
    void xml_that_is_not_well_formed_is_refused() {
        Map<String, byte[]> parts = parts("");
        parts.put("word/document.xml", utf8("<w:document"));

        assertThatThrownBy(() -> PlanFiles.read("plan.docx", zip(parts))).hasMessageContaining("docx-broken");
    }
}
