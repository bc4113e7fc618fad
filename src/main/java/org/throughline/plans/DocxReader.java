package org.throughline.plans;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.zwobble.mammoth.DocumentConverter;

/** Reads a plan from a Word document by the styles of its paragraphs: title, headings, quotations, lists, tables. Pictures are left out. */
final class DocxReader {

    private static final String STYLES = """
            p[style-name='Title'] => p.%s:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            """.formatted(PlanTree.TITLE_CLASS);

    private DocxReader() {}

    /** @throws Refused when the file is no Word document, is broken or hostile, or has no heading to make a section of */
    static PlanDraft read(byte[] file) {
        DocxCheck.check(file);
        return PlanTree.read(Jsoup.parseBodyFragment(html(file)).body());
    }

    private static String html(byte[] file) {
        try {
            return new DocumentConverter()
                    .addStyleMap(STYLES)
                    .disableEmbeddedStyleMap()
                    .imageConverter(image -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(file))
                    .getValue();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refused(Refusal.at("file", "plans.refused.docx-broken"));
        }
    }
}
