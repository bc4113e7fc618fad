package org.throughline.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.Slugs;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a plan from Markdown (CommonMark with tables) whose front matter may say what it is called. */
final class MarkdownReader {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(40)
            .maxInlineNesting(40)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).sanitizeUrls(true).build();
    private static final String FENCE = "---\n";

    private MarkdownReader() {}

    /** @throws Refused when the front matter cannot be read or there is no heading to make a section of */
    static PlanDraft read(String file) {
        String text = file.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        Map<?, ?> front = end < 0 ? Map.of() : frontMatter(text.substring(FENCE.length(), end + 1));
        String markdown = end < 0 ? text : text.substring(end + 1 + FENCE.length());
        PlanDraft draft = PlanTree.read(
                Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown))).body());
        String title = line(front, "title", draft.title());
        return new PlanDraft(
                Slugs.of(line(front, "slug", title), ""),
                title,
                line(front, "label", ""),
                day(front.get("published")),
                front.containsKey("digest") ? line(front, "digest", "") : null,
                draft.sections(),
                draft.warnings());
    }

    private static Map<?, ?> frontMatter(String yaml) {
        try {
            Object front = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return front instanceof Map<?, ?> map ? map : Map.of();
        } catch (YAMLException broken) {
            throw new Refused(Refusal.at("file", "plans.refused.front-matter"));
        }
    }

    private static String line(Map<?, ?> front, String name, String otherwise) {
        Object value = front.get(name);
        return value == null ? otherwise : SafeText.line(value.toString());
    }

    /** YAML reads a bare day as a moment in UTC, and a quoted one as a text. */
    private static @Nullable LocalDate day(@Nullable Object value) {
        if (value instanceof Date date) {
            return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
        }
        try {
            return value == null ? null : LocalDate.parse(value.toString());
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
