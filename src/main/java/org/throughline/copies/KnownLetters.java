package org.throughline.copies;

import java.util.List;
import java.util.Optional;

/** A few letters that are known already, to place single texts with: a text is compared with all of them in microseconds. */
public final class KnownLetters {

    private final List<Letter> letters;
    private final Background background;
    private final CentreIndex index;

    public KnownLetters(List<Letter> letters, Background background, CopyRules rules) {
        this.letters = List.copyOf(letters);
        this.background = background;
        this.index = new CentreIndex(List.of(), rules);
        this.letters.forEach(letter -> index.add(shingles(letter.text())));
    }

    private Shingles shingles(String text) {
        return Wording.of(text, background).shingles();
    }

    /** The letter that the text is most like, with the likeness; nothing below the least at which a person should look. */
    public Optional<CopyGroup.Copy> nearest(String text) {
        return index.nearest(shingles(text))
                .map(near -> new CopyGroup.Copy(letters.get(near.centre()).id(), near.likeness()));
    }
}
