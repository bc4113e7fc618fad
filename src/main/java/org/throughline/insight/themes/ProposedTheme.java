package org.throughline.insight.themes;

import java.util.List;

/**
 * A theme that the machine proposes; a person names, changes or refuses it.
 *
 * @param stance the lane it was found in
 * @param size what it is among the others of its lane
 * @param phrases what its members say and others do not, the most telling first
 * @param members every point of it
 * @param central the two points that say best what it says
 * @param different the point that says it most differently; the same as a central one where there are no more
 */
public record ProposedTheme(
        String stance,
        Size size,
        List<String> phrases,
        List<Quotation> members,
        List<Quotation> central,
        Quotation different) {

    /** Large themes are said by many; small ones keep apart from them. */
    public enum Size {
        LARGE,
        SMALL
    }

    public ProposedTheme {
        phrases = List.copyOf(phrases);
        members = List.copyOf(members);
        central = List.copyOf(central);
    }

    /** The contributions that carry the theme, each once. */
    public List<String> comments() {
        return members.stream().map(Quotation::comment).distinct().toList();
    }
}
