package org.throughline.contributions;

import java.util.List;

/**
 * How many comments, apart by who speaks: people for themselves, and organisations; and the sessions at which groups spoke. These are shown
 * beside each other and never as one number.
 *
 * @param people comments of people
 * @param organisations comments of organisations; the response of a network counts as one
 * @param gathered sessions of groups, which are no comments
 */
public record Voices(int people, int organisations, Gathered gathered) {

    public static final Voices NONE = new Voices(0, 0);

    /** Where no group met. */
    public Voices(int people, int organisations) {
        this(people, organisations, Gathered.NONE);
    }

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

    Voices plus(Voices others) {
        return new Voices(people + others.people, organisations + others.organisations, gathered.plus(others.gathered));
    }

    /** All comments; what a group says together at a session is none. */
    public int total() {
        return people + organisations;
    }

    public boolean isEmpty() {
        return total() == 0 && gathered.isEmpty();
    }

    /** The sentence for it, which is filled with {@link #arguments}. */
    public String textKey() {
        if (gathered.isEmpty()) {
            return "contributions.voices." + comments();
        }
        return "contributions.voices." + comments() + (gathered.counted() == 0 ? ".sessions" : ".sessions.counted");
    }

    private String comments() {
        if (organisations == 0) {
            return people == 0 ? "none" : "people";
        }
        return people == 0 ? "organisations" : "both";
    }

    public Object[] arguments() {
        return new Object[] {people, organisations, gathered.sessions(), gathered.people(), gathered.counted()};
    }

    /** Where there is room for figures alone. */
    public String figures() {
        if (total() == 0) {
            return String.valueOf(gathered.sessions());
        }
        return organisations == 0 ? String.valueOf(people) : people + " + " + organisations;
    }
}
