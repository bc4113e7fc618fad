package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/** A person has said what they allow; see {@link Choices}. */
public record ChoicesMade(UUID subject, boolean nameShown, boolean wordsShown, boolean mayBeContacted)
        implements AboutPerson {}
