package org.throughline.commitments;

import org.throughline.kernel.SafeText;
import org.throughline.plans.VersionId;

/**
 * What an owner says of a promise that they mark.
 *
 * @param section its key in addresses
 * @param name what to call it, in a few words
 * @param words the promise itself, as it stands in the section
 */
public record NewCommitment(VersionId version, String section, String name, String words) {

    NewCommitment cleaned() {
        return new NewCommitment(version, section, SafeText.line(name), Quotation.flowing(SafeText.clean(words)));
    }
}
