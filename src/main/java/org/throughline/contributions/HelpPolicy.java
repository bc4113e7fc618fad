package org.throughline.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.kernel.Refusal;

/** What must be known before somebody's words are taken from a helper. */
final class HelpPolicy {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_WORDS = 500;

    private HelpPolicy() {}

    static List<Refusal> refusals(Help help, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (help.role() == null) {
            refusals.add(Refusal.at("helperRole", "contributions.help.role-missing"));
        }
        if (help.agreed() == null) {
            refusals.add(Refusal.at("agreed", "contributions.help.agreed-missing"));
        }
        if (help.agreed() == Agreement.OTHER_WAY && help.agreedWords().isBlank()) {
            refusals.add(Refusal.at("agreedWords", "contributions.help.agreed-words-missing"));
        }
        if (help.agreedOn() == null) {
            refusals.add(Refusal.at("agreedOn", "contributions.help.day-missing"));
        } else if (help.agreedOn().isAfter(today)) {
            refusals.add(Refusal.at("agreedOn", "contributions.help.day-to-come"));
        }
        length("agreedWords", help.agreedWords(), LONGEST_WORDS, refusals);
        length("notedName", help.notedName(), LONGEST_NAME, refusals);
        return refusals;
    }

    private static void length(String field, String text, int most, List<Refusal> refusals) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            refusals.add(Refusal.at(field, "contributions.help.too-long", most, length - most));
        }
    }
}
