package org.throughline.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.SafeHtml;
import org.throughline.kernel.Slugs;

/**
 * Finds the first place at which a text uses a term of the glossary: whole words, the longest term that fits, abbreviations in capitals
 * only as they are written, a plural s allowed. A pure function of the terms.
 */
public final class GlossaryMarker {

    /** Inside these a term is left alone: a button inside a link or a heading would be in the way of both. */
    private static final Set<String> LEFT_ALONE = Set.of("a", "h2", "h3", "h4", "h5", "h6", "code");

    /** In characters; as much as stands on half a line of the narrowest screen. */
    private static final int LONGEST_BUTTON = 16;

    private final Map<Character, List<Spelling>> byFirstLetter;

    public GlossaryMarker(List<Glossary.Term> terms) {
        byFirstLetter = terms.stream()
                .flatMap(term -> term.spellings().stream().map(spelling -> new Spelling(spelling, term)))
                .filter(spelling -> !spelling.text().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Spelling spelling) -> spelling.text().length())
                        .reversed())
                .collect(Collectors.groupingBy(
                        spelling -> Character.toLowerCase(spelling.text().charAt(0)),
                        HashMap::new,
                        Collectors.toList()));
    }

    /**
     * A piece of text.
     *
     * @param term what to explain at this piece, absent for ordinary text
     */
    public record Run(String text, Glossary.@Nullable Term term) {

        /**
         * The words of a long term that stand before its button, for a button is never broken across lines as words are. They are
         * its label: whoever touches them presses it.
         */
        public String lead() {
            int cut = text.length() <= LONGEST_BUTTON ? 0 : text.lastIndexOf(' ') + 1;
            return text.substring(0, cut);
        }

        /** What stands on the button. */
        public String button() {
            return text.substring(lead().length());
        }
    }

    /** Whether terms are looked for inside this element. */
    public static boolean looksInto(String tag) {
        return !LEFT_ALONE.contains(tag);
    }

    /**
     * The text in pieces that together are the text.
     *
     * @param used terms that have been explained already; those found here are added
     */
    public List<Run> mark(String text, Set<String> used) {
        List<Run> runs = new ArrayList<>();
        int plainFrom = 0;
        for (int at = 0; at < text.length(); at++) {
            Spelling found = startsWord(text, at) ? longestAt(text, at) : null;
            if (found == null) {
                continue;
            }
            int end = found.endIn(text, at);
            if (used.add(found.term().term())) {
                if (plainFrom < at) {
                    runs.add(new Run(text.substring(plainFrom, at), null));
                }
                runs.add(new Run(text.substring(at, end), found.term()));
                plainFrom = end;
            }
            at = end - 1;
        }
        if (plainFrom < text.length()) {
            runs.add(new Run(text.substring(plainFrom), null));
        }
        return runs;
    }

    /**
     * The block as markup in which each term found is a button that opens its explanation, without a script.
     *
     * @param used terms that have been explained already on the page; those found here are added
     */
    public String markup(SafeHtml block, Set<String> used) {
        Element tree = block.treeUnderPageHeading();
        markInside(tree, used);
        return tree.childNodes().stream().map(Node::outerHtml).collect(Collectors.joining());
    }

    private void markInside(Element element, Set<String> used) {
        for (Node node : List.copyOf(element.childNodes())) {
            if (node instanceof Element child && looksInto(child.normalName())) {
                markInside(child, used);
            } else if (node instanceof TextNode text) {
                for (Run run : mark(text.getWholeText(), used)) {
                    text.before(node(run));
                }
                text.remove();
            }
        }
    }

    private static Node node(Run run) {
        Glossary.Term term = run.term();
        if (term == null) {
            return new TextNode(run.text());
        }
        Element wrapper = new Element("span");
        Element button = new Element("button")
                .attr("type", "button")
                .attr("popovertarget", noteId(term))
                .addClass("tl-glossary")
                .text(run.button());
        if (!run.lead().isEmpty()) {
            button.id(buttonId(term)).attr("aria-label", run.text());
            wrapper.appendElement("label")
                    .attr("for", buttonId(term))
                    .attr("aria-hidden", "true")
                    .addClass("tl-glossary")
                    .text(run.lead());
        }
        wrapper.appendChild(button);
        Element note = wrapper.appendElement("span")
                .attr("popover", "auto")
                .id(noteId(term))
                .addClass("tl-glossary-meaning");
        note.appendElement("strong").text(term.term() + ". ");
        note.appendText(term.meaning());
        return wrapper;
    }

    /** The id of the explanation of a term, which stands on a page once. */
    public static String noteId(Glossary.Term term) {
        return "term-" + Slugs.of(term.term(), Integer.toHexString(term.term().hashCode()));
    }

    /** The id of its button, where the term has a label before it. */
    public static String buttonId(Glossary.Term term) {
        return noteId(term) + "-button";
    }

    private @Nullable Spelling longestAt(String text, int at) {
        for (Spelling spelling : byFirstLetter.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            if (spelling.endIn(text, at) > 0) {
                return spelling;
            }
        }
        return null;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** @param abbreviation written in capitals alone, and found only so */
    private record Spelling(String text, Glossary.Term term, boolean abbreviation) {

        Spelling(String text, Glossary.Term term) {
            this(text, term, text.chars().noneMatch(Character::isLowerCase));
        }

        /** Where a use of this spelling ends that starts here, or a negative number when there is none. */
        int endIn(String in, int at) {
            if (!in.regionMatches(!abbreviation, at, text, 0, text.length())) {
                return -1;
            }
            int end = at + text.length();
            if (endsWord(in, end)) {
                return end;
            }
            return in.charAt(end) == 's' && endsWord(in, end + 1) ? end + 1 : -1;
        }

        private static boolean endsWord(String in, int end) {
            return end >= in.length() || !Character.isLetterOrDigit(in.charAt(end));
        }
    }
}
