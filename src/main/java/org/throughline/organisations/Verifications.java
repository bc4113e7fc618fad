package org.throughline.organisations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;

/** Moderators make sure that organisations are what they say. It changes nothing of what an organisation may do; it is shown beside it. */
@Service
public class Verifications {

    static final int LONGEST_REASON = 500;

    private final Verifying verifying;
    private final DirectoryQueries directory;
    private final Leading leading;

    Verifications(Verifying verifying, DirectoryQueries directory, Leading leading) {
        this.verifying = verifying;
        this.directory = directory;
        this.leading = leading;
    }

    /**
     * Verifies an organisation; one that is verified stays so.
     *
     * @throws Refused for an organisation that the moderator speaks for
     */
    @Moderating
    @Transactional
    public void verify(OrganisationId organisation) {
        verifying.verify(organisation, leading.requireIndependent(organisation), Leading.moderatedBody());
    }

    /**
     * Takes the verification back.
     *
     * @param reason for the ledger of moderators and for the leads
     * @throws Refused without a reason, and for an organisation that the moderator speaks for
     */
    @Moderating
    @Transactional
    public void takeBack(OrganisationId organisation, String reason) {
        verifying.end(
                organisation,
                VerificationOutcome.TAKEN_BACK,
                leading.requireIndependent(organisation),
                Leading.moderatedBody(),
                reason(reason));
    }

    static String reason(String said) {
        String reason = SafeText.clean(said);
        Refused.ifAny(Refusal.ofWords(
                "reason", reason, LONGEST_REASON, "organisations.refused.reason", "organisations.refused.words-long"));
        return reason;
    }

    /** Organisations that are not verified, the longest here first, twenty at a time. @param after what the step before gave as next */
    @Moderating
    @Transactional(readOnly = true)
    public OrganisationStep waiting(@Nullable String after) {
        return directory.unverified(after);
    }

    /** How many organisations are not verified. */
    @Moderating
    @Transactional(readOnly = true)
    public int waiting() {
        return directory.unverified();
    }

    /** What became of the verification of this organisation, the newest first. */
    @Moderating
    @Transactional(readOnly = true)
    public List<VerificationStep> history(OrganisationId organisation) {
        return verifying.history(organisation);
    }

    /** Why a moderator took the verification back, while it is not verified again; for its leads. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<VerificationStep> lastEnd(OrganisationId organisation) {
        leading.requireLead(organisation);
        return verifying.history(organisation).stream()
                .findFirst()
                .filter(step -> step.outcome() != VerificationOutcome.VERIFIED);
    }
}
