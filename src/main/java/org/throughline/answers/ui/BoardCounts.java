package org.throughline.answers.ui;

import java.util.List;
import org.throughline.answers.BoardLine;
import org.throughline.answers.BoardLine.Standing;

/** How many lines of the desk stand where: the same numbers wherever they are said. */
record BoardCounts(List<BoardLine> lines) {

    int all() {
        return lines.size();
    }

    int of(Standing standing) {
        return (int) lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** Of those that wait, how many wait for the person at the keyboard. */
    int forMe() {
        return (int) lines.stream()
                .filter(line -> line.standing() == Standing.READY)
                .filter(line -> line.answer() != null && !line.answer().mine())
                .count();
    }
}
