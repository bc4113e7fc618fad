package org.throughline.contributions;

import java.util.List;

/**
 * How many comments, apart by who speaks: people for themselves, and organisations. The two are shown beside each other and never as one
 * number.
 *
 * @param people comments of people
 * @param organisations comments of organisations; the response of a network counts as one
 */
public record Voices(int people, int organisations) {

    public static final Voices NONE = new Voices(0, 0);

    /** One comment more or less. */
    static Voices of(Contribution comment, int step) {
        return comment.organisation() == null ? new Voices(step, 0) : new Voices(0, step);
    }

    static Voices of(List<Contribution> comments) {
        int organisations = (int) comments.stream()
                .filter(comment -> comment.organisation() != null)
                .count();
        return new Voices(comments.size() - organisations, organisations);
    }

    /** For the question whether there is anything, and for what is kept. */
    public int total() {
        return people + organisations;
    }

    /** The sentence for it, which is filled with {@link #arguments}. */
    public String textKey() {
        if (organisations == 0) {
            return people == 0 ? "contributions.voices.none" : "contributions.voices.people";
        }
        return people == 0 ? "contributions.voices.organisations" : "contributions.voices.both";
    }

    public Object[] arguments() {
        return new Object[] {people, organisations};
    }

    /** Where there is room for figures alone. */
    public String figures() {
        return organisations == 0 ? String.valueOf(people) : people + " + " + organisations;
    }
}
