package org.throughline.plans;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.throughline.kernel.SafeHtml;

/** Writes a block as Markdown that {@link MarkdownReader} reads as the same block. What Markdown has no sign for stays a tag. */
final class MarkdownWriter {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern BEGINS_A_LIST = Pattern.compile("^(\\s*)([-+=]|\\d+[.)])(?=\\s|$)", Pattern.MULTILINE);

    private MarkdownWriter() {}

    static String write(SafeHtml block) {
        return block.tree().children().stream().map(child -> block(child, "")).collect(Collectors.joining("\n\n"));
    }

    private static String block(Element element, String indent) {
        return switch (element.normalName()) {
            case "ul" -> items(element, indent, false);
            case "ol" -> items(element, indent, true);
            case "blockquote" ->
                children(element, "")
                        .lines()
                        .map(line -> ("> " + line).stripTrailing())
                        .collect(Collectors.joining("\n"));
            case "table" -> table(element);
            case "h4", "h5", "h6" -> "#".repeat(element.normalName().charAt(1) - '0') + " " + inline(element);
            default ->
                BEGINS_A_LIST
                        .matcher(inline(element))
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(escapedBeginning(found)));
        };
    }

    private static String escapedBeginning(java.util.regex.MatchResult found) {
        String sign = found.group(2);
        return found.group(1) + sign.substring(0, sign.length() - 1) + "\\" + sign.charAt(sign.length() - 1);
    }

    /** Blocks with an empty line between; words that stand beside blocks are a paragraph. */
    private static String children(Element element, String indent) {
        boolean hasBlocks = element.children().stream().anyMatch(Element::isBlock);
        return hasBlocks
                ? element.childNodes().stream()
                        .map(node -> node instanceof Element child && child.isBlock()
                                ? block(child, indent)
                                : inline(List.of(node)).strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                : inline(element);
    }

    private static String items(Element list, String indent, boolean numbered) {
        String sign = numbered ? "1. " : "- ";
        boolean loose = list.children().stream().anyMatch(item -> item.selectFirst("> p") != null);
        return list.children().stream()
                .map(item -> item(children(item, indent), sign))
                .collect(Collectors.joining(loose ? "\n\n" : "\n"));
    }

    private static String item(String text, String sign) {
        String under = " ".repeat(sign.length());
        return sign
                + text.lines()
                        .map(line -> line.isEmpty() ? line : under + line)
                        .collect(Collectors.joining("\n"))
                        .stripLeading();
    }

    private static String table(Element table) {
        StringBuilder rows = new StringBuilder();
        for (Element row : table.select("tr")) {
            List<String> cells = row.children().stream()
                    .map(cell -> inline(cell).replace("\n", " "))
                    .toList();
            boolean first = rows.isEmpty();
            rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (first) {
                rows.append("|").append(" --- |".repeat(cells.size())).append("\n");
            }
        }
        return rows.toString().strip();
    }

    private static String inline(Element element) {
        return inline(element.childNodes()).strip();
    }

    private static String inline(List<Node> nodes) {
        return nodes.stream().map(MarkdownWriter::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        if (node instanceof TextNode text) {
            return SIGNS.matcher(text.text()).replaceAll("\\\\$0");
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        String words = inline(element.childNodes());
        return switch (element.normalName()) {
            case "strong", "b" -> "**" + words + "**";
            case "em", "i" -> "*" + words + "*";
            case "a" -> "[" + words + "](<" + element.attr("href") + ">)";
            case "br" -> "\\\n";
            case "sub", "sup", "code" -> "<" + element.normalName() + ">" + words + "</" + element.normalName() + ">";
            default -> words;
        };
    }
}
