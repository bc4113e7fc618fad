package org.throughline.commitments;

/** The addresses of this room's pages. */
public final class CommitmentLinks {

    private CommitmentLinks() {}

    /** The promises of a plan, for everybody. */
    public static String all(String planSlug) {
        return "/record/plans/" + planSlug + "/commitments";
    }

    /** The line of a promise, for everybody. */
    public static String line(CommitmentId id) {
        return "/record/commitments/" + id.value();
    }

    /** Where its words stand, for everybody. */
    public static String words(CommitmentView commitment) {
        return "/record/plans/" + commitment.version().plan().slug() + "/versions/" + commitment.number() + "/sections/"
                + commitment.section().key() + "#p-" + commitment.paragraph();
    }

    /** Where those who answer for a plan mark its promises. */
    public static String desk(String planSlug) {
        return "/plans/" + planSlug + "/commitments";
    }

    /** Where they say what became of what an older plan promised. */
    public static String older(String planSlug, String olderSlug) {
        return desk(planSlug) + "/older?of=" + olderSlug;
    }
}
