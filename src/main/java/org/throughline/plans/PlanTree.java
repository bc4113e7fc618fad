package org.throughline.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.Slugs;

/**
 * Reads chapters and sections from the headings of a document. A single first-level heading, or a paragraph of the class
 * {@code document-title}, is the plan's title; the two levels below are chapters and sections; what is deeper stays a heading inside
 * its section. What stands before the first chapter becomes a section called "Introduction".
 */
final class PlanTree {

    static final String TITLE_CLASS = "document-title";

    private static final Set<String> WRAPPERS = Set.of("div", "section", "article", "main", "body");
    private static final Set<String> NOTHING_TO_READ = Set.of("script", "style", "hr", "head", "template");
    private static final int LONGEST_HEADING = 300;
    private static final int DEEPEST = 100;

    private final List<SectionReading> sections = new ArrayList<>();
    private final int levelOfChapters;
    private String title = "";
    private boolean headed;

    private PlanTree(Element body) {
        Element named = body.selectFirst("p." + TITLE_CLASS);
        if (named != null) {
            title = heading(named);
            named.remove();
        }
        levelOfChapters = named == null && body.select("h1").size() <= 1 ? 2 : 1;
    }

    /** @throws Refused when there is no heading to make a section of */
    static PlanDraft read(Element body) {
        PlanTree tree = new PlanTree(body);
        tree.blocks(body, 0);
        return tree.draft(body.select("img").size());
    }

    private void blocks(Element parent, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(Refusal.at("file", "plans.refused.too-deep"));
        }
        for (Node node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element element) {
                block(element, depth);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                current().block(new Element("p").text(text.text()));
            }
        }
    }

    private void block(Element element, int depth) {
        String tag = element.normalName();
        if (tag.matches("h[1-6]")) {
            heading(tag.charAt(1) - '0', heading(element));
        } else if (WRAPPERS.contains(tag)) {
            blocks(element, depth + 1);
        } else if (!NOTHING_TO_READ.contains(tag)) {
            if (depth(element) > DEEPEST) {
                throw new Refused(Refusal.at("file", "plans.refused.too-deep"));
            }
            current().block(element);
        }
    }

    private void heading(int level, String text) {
        int depth = level - levelOfChapters + 1;
        if (text.isEmpty()) {
            return;
        }
        if (depth == 0 && title.isEmpty() && sections.isEmpty()) {
            title = text;
        } else if (depth <= 2) {
            sections.add(new SectionReading(Math.max(1, depth), text));
            headed = true;
        } else {
            current().innerHeading(Math.min(6, depth + 1), text);
        }
    }

    private SectionReading current() {
        if (sections.isEmpty()) {
            sections.add(new SectionReading(1, "Introduction"));
        }
        return sections.getLast();
    }

    private PlanDraft draft(int images) {
        List<DraftWarning> warnings = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        List<SectionDraft> drafts =
                sections.stream().map(section -> section.finish(keys, warnings)).toList();
        if (!headed) {
            throw new Refused(Refusal.at("file", "plans.refused.no-headings"));
        }
        if (images > 0) {
            warnings.add(DraftWarning.of("plans.warning.images", images));
        }
        return new PlanDraft(Slugs.of(title, ""), title, "", null, null, drafts, warnings);
    }

    private static String heading(Element element) {
        String text = SafeText.line(element.text());
        if (text.length() > LONGEST_HEADING) {
            throw new Refused(Refusal.at("file", "plans.refused.long-heading", text.substring(0, 60), LONGEST_HEADING));
        }
        return text;
    }

    private static int depth(Element element) {
        int[] deepest = {0};
        element.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }
}
