package org.throughline.flags;

import java.util.List;

/** Texts that are hardly English. From so many letters on the detector is worth asking; other scripts are told by their letters. */
final class Languages {

    private static final int FEWEST_LETTERS = 20;
    private static final int ENOUGH = 400;

    private Languages() {}

    static List<Flag> in(String text) {
        return looksForeign(text) ? List.of(new Flag(Flag.Kind.OTHER_LANGUAGE, 0, text.length())) : List.of();
    }

    private static boolean looksForeign(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS) {
            return false;
        }
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 < letters || Detector.INSTANCE.isForeign(text.substring(0, Math.min(text.length(), ENOUGH)));
    }
}
