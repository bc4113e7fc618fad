package org.throughline.people;

/**
 * What a person allows: three separate choices, for what they say for themselves. They can be changed at any time, and a change is true of
 * what was said before as well. An organisation for which somebody speaks is always named.
 *
 * @param nameShown whether their name stands beside what they say
 * @param wordsShown whether everybody may read their words; moderators and the body that consults do in any case
 * @param mayBeContacted whether the body that consults may write to them
 */
public record Choices(boolean nameShown, boolean wordsShown, boolean mayBeContacted) {

    /** As long as somebody has not chosen: a public discussion, and nobody named in it. */
    public static final Choices DEFAULT = new Choices(false, true, false);
}
