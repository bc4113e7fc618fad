package org.throughline.contributions;

/**
 * Sessions of groups, beside the people and organisations that speak by themselves.
 *
 * @param sessions of which anything is published
 * @param people who took part in them
 * @param counted of these, whose answers are published one by one, so that they are among the people already
 */
public record Gathered(int sessions, int people, int counted) {

    public static final Gathered NONE = new Gathered(0, 0, 0);

    Gathered plus(Gathered more) {
        return new Gathered(sessions + more.sessions, people + more.people, counted + more.counted);
    }

    /** Those who took part and are counted nowhere else. */
    public int others() {
        return people - counted;
    }

    public boolean isEmpty() {
        return sessions == 0;
    }

    /** The sentence for it, which is filled with {@link #arguments}. */
    public String textKey() {
        return counted == 0 ? "contributions.gathered" : "contributions.gathered.counted";
    }

    public Object[] arguments() {
        return new Object[] {sessions, people, counted};
    }
}
