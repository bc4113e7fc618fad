package org.throughline.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;

/** What to look at in a draft, and what stops it from being published. */
final class DraftChecks {

    /** Two to eight letters in a row of which the first two are capitals, with "&" and digits between: VCSE, A&E, GPs. */
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}&][\\p{Lu}&\\p{N}]{0,6}");

    private static final Pattern ROMAN_NUMERAL = Pattern.compile("[IVX]+");

    private static final List<String> FIELDS = List.of("title", "label", "published", "file");

    private DraftChecks() {}

    static List<DraftWarning> warnings(PlanDraft draft, Collection<Glossary.Term> glossary) {
        List<DraftWarning> warnings = new ArrayList<>(draft.warnings());
        List<SectionDraft> sections = draft.sections();
        for (int i = 0; i < sections.size(); i++) {
            SectionDraft section = sections.get(i);
            boolean leadsToSections = section.depth() == 1
                    && i + 1 < sections.size()
                    && sections.get(i + 1).depth() == 2;
            if (section.words() == 0 && !leadsToSections) {
                warnings.add(DraftWarning.of("plans.warning.no-text", section.title()));
            }
        }
        Set<String> unexplained = unexplained(draft, glossary);
        if (!unexplained.isEmpty()) {
            warnings.add(DraftWarning.of("plans.warning.acronyms", String.join(", ", unexplained)));
        }
        return warnings;
    }

    /**
     * What stops it from being published by a person, in the order of the fields.
     *
     * @param before the versions that it follows, in the order in which they came; none for the first
     */
    static List<Refusal> refusals(PlanDraft draft, LocalDate today, List<VersionView> before) {
        List<Refusal> refusals = new ArrayList<>(refusals(draft));
        if (before.stream().anyMatch(version -> version.label().equalsIgnoreCase(draft.label()))) {
            refusals.add(Refusal.at("label", "plans.refused.label-taken", draft.label()));
        }
        LocalDate day = draft.published();
        if (day != null && day.isAfter(today)) {
            refusals.add(Refusal.at("published", "plans.refused.published-to-come", LondonTime.day(today)));
        }
        if (day != null && !before.isEmpty() && day.isBefore(before.getLast().published())) {
            refusals.add(Refusal.at(
                    "published",
                    "plans.refused.published-before",
                    before.getLast().label(),
                    LondonTime.day(before.getLast().published())));
        }
        refusals.sort(Comparator.comparing(refusal -> FIELDS.indexOf(refusal.field())));
        return refusals;
    }

    static List<Refusal> refusals(PlanDraft draft) {
        List<Refusal> refusals = new ArrayList<>();
        if (draft.title().isBlank()) {
            refusals.add(Refusal.at("title", "plans.refused.title"));
        }
        if (draft.title().length() > 300) {
            refusals.add(Refusal.at("title", "plans.refused.title-long", 300));
        }
        if (draft.label().isBlank()) {
            refusals.add(Refusal.at("label", "plans.refused.label"));
        }
        if (draft.label().length() > 100) {
            refusals.add(Refusal.at("label", "plans.refused.label-long", 100));
        }
        if (draft.published() == null) {
            refusals.add(Refusal.at("published", "plans.refused.published"));
        }
        if (draft.words() == 0) {
            refusals.add(Refusal.at("file", "plans.refused.no-text"));
        }
        return refusals;
    }

    private static Set<String> unexplained(PlanDraft draft, Collection<Glossary.Term> glossary) {
        Set<String> explained = new HashSet<>();
        for (Glossary.Term term : glossary) {
            term.spellings().forEach(spelling -> explained.add(spelling.toLowerCase(Locale.ROOT)));
        }
        Set<String> unexplained = new TreeSet<>();
        for (SectionDraft section : draft.sections()) {
            for (ParagraphView paragraph : section.paragraphs()) {
                Matcher acronym = ACRONYM.matcher(paragraph.html().text());
                while (acronym.find()) {
                    String word = acronym.group();
                    if (!ROMAN_NUMERAL.matcher(word).matches() && !explained.contains(word.toLowerCase(Locale.ROOT))) {
                        unexplained.add(word);
                    }
                }
            }
        }
        return unexplained;
    }
}
