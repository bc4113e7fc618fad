package org.throughline.summaries;

/** The addresses of this room's pages. */
public final class SummaryLinks {

    private SummaryLinks() {}

    /** @param key of the part; empty for the whole */
    public static String summary(String consultationSlug, String key) {
        return "/consultations/" + consultationSlug + "/summary" + query(key);
    }

    public static String statement(String consultationSlug, String key, StatementId id) {
        return summary(consultationSlug, key) + "#" + anchor(id);
    }

    /** Where moderators write it. */
    public static String workspace(String consultationSlug, String key) {
        return "/consultations/" + consultationSlug + "/summary/edit" + query(key);
    }

    /** The summary in the public record. */
    public static String record(String consultationSlug, String key) {
        return "/record/consultations/" + consultationSlug + "/summary" + query(key);
    }

    public static String recorded(String consultationSlug, String key, StatementId id) {
        return record(consultationSlug, key) + "#" + anchor(id);
    }

    /** The file from which anybody can make the summary again. */
    public static String file(String consultationSlug, String key) {
        return "/record/consultations/" + consultationSlug + "/summary.json" + query(key);
    }

    /** Where a statement stands within its page. */
    public static String anchor(StatementId id) {
        return "s-" + id.value();
    }

    private static String query(String key) {
        return key.isEmpty() ? "" : "?section=" + key;
    }
}
