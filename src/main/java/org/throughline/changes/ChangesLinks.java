package org.throughline.changes;

import org.jspecify.annotations.Nullable;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionView;

/** The addresses of this room's pages, and of what the record shows of it. */
public final class ChangesLinks {

    private static final String SECTION = "?section=";

    private ChangesLinks() {}

    /** What has become of the text that was consulted on. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/changes";
    }

    public static String section(String consultationSlug, String key) {
        return all(consultationSlug) + SECTION + key;
    }

    /** The same with what people said about one of its paragraphs. */
    public static String said(String consultationSlug, String key, String paragraph) {
        return section(consultationSlug, key) + "&paragraph=" + paragraph + "#" + anchor(paragraph);
    }

    /** The same with the form in which those who answer for the plan name what caused a change. */
    public static String naming(String consultationSlug, String key, ChangeId change) {
        return section(consultationSlug, key) + "&change=" + change.value();
    }

    /** Where a paragraph stands within a page. */
    public static String anchor(String paragraph) {
        return "p-" + paragraph;
    }

    /** Where a change stands within a page of the record. */
    public static String anchor(ChangeId change) {
        return "change-" + change.value();
    }

    /** The versions of a plan in the record. */
    public static String plan(String planSlug) {
        return "/record/plans/" + planSlug;
    }

    /** @param number the place of the version among those of its plan, from 1 */
    public static String version(String planSlug, int number) {
        return plan(planSlug) + "/versions/" + number;
    }

    public static String versionSection(String planSlug, int number, String key) {
        return version(planSlug, number) + "/sections/" + key;
    }

    /** What changed from the version before. */
    public static String changes(String planSlug, int number) {
        return version(planSlug, number) + "/changes";
    }

    public static String changes(String planSlug, int number, String key) {
        return changes(planSlug, number) + "/" + key;
    }

    /** One change in the record. */
    public static String change(ChangeView change, int number) {
        SectionRef section = change.spot().section();
        return changes(change.to().plan().slug(), number, section.key()) + "#" + anchor(change.id());
    }

    /** Everything that was said behind a change, in the record. */
    public static String behind(ChangeId change) {
        return "/record/changes/" + change.value();
    }

    public static String recorded(String consultationSlug) {
        return "/record" + all(consultationSlug);
    }

    public static String recorded(String consultationSlug, String key) {
        return recorded(consultationSlug) + "/" + key;
    }

    /** Where those who answer for a plan draft its next version. */
    public static String next(VersionView version) {
        return next(version.plan().slug());
    }

    public static String next(String planSlug) {
        return PlansLinks.next(planSlug);
    }

    /** A section of the draft. */
    public static String next(String planSlug, @Nullable String key) {
        return key == null ? next(planSlug) : next(planSlug) + SECTION + key;
    }

    /** The draft, where it is said that a section was taken out of it. */
    public static String taken(String planSlug, String key) {
        return next(planSlug) + "?taken=" + key;
    }

    /** The draft, where it is said that a section was put back. */
    public static String back(String planSlug, String key) {
        return next(planSlug) + "?back=" + key;
    }

    /** Where those who answer for a plan look at what its next version would change, and publish it. */
    public static String check(String planSlug) {
        return next(planSlug) + "/check";
    }

    /** The same from one section on. */
    public static String check(String planSlug, String key) {
        return check(planSlug) + "?from=" + key;
    }

    /** What changed because of the person at the keyboard. */
    public static String mine() {
        return "/my/changes";
    }

    /** What changed because of an organisation. */
    public static String of(String organisationSlug) {
        return "/organisations/" + organisationSlug + "/changes";
    }
}
