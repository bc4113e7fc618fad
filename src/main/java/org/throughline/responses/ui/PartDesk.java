package org.throughline.responses.ui;

import java.util.List;
import org.throughline.people.PersonId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartId;
import org.throughline.responses.PartState;
import org.throughline.responses.PartVersion;
import org.throughline.responses.Saving;

/** What is done with what an editor writes in a part. */
interface PartDesk {

    Saving save(PartEdit edit);

    /** Keeps what is typed, for this editor alone. */
    void keep(PartEdit edit);

    /** Throws away what this editor has typed and not saved. */
    void forget(PartId part);

    Saving move(DraftPart part, PartState to);

    List<PartVersion> history(PartId part);

    /** The name of an editor. */
    String name(PersonId editor);

    /** Whether this is the editor at the keyboard. */
    boolean isMe(PersonId editor);

    /** The sections that a part can be about, in the order of the plan. */
    List<SectionRef> sections();

    /** What a part is about, in words. */
    String about(List<SectionId> sections);

    /** Tells the editor what happened. */
    void say(String words);

    /** The parts are others than before. */
    void moved();
}
