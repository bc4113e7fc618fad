package org.throughline.responses;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Secret;

/**
 * How members answer: with the secret of a mail and no account, or signed in as somebody who speaks for the member. Each member has one
 * answer, whatever tabs and retries, and may change it until the close. Reading spends nothing.
 */
@Service
public class MemberAnswers {

    private final MemberRows members;
    private final MemberQueries queries;
    private final LetterRows letters;
    private final SigningViews views;
    private final AnswerTaking taking;
    private final Organisations organisations;
    private final Clock clock;

    MemberAnswers(
            MemberRows members,
            MemberQueries queries,
            LetterRows letters,
            SigningViews views,
            AnswerTaking taking,
            Organisations organisations,
            Clock clock) {
        this.members = members;
        this.queries = queries;
        this.letters = letters;
        this.views = views;
        this.taking = taking;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What the holder of the secret is asked; nothing when the link is not good (any more). */
    @Open
    @Transactional(readOnly = true)
    public Optional<Signing> read(String secret) {
        return letters.bySecret(new Secret(secret))
                .flatMap(letter -> members.find(letter.member()))
                .filter(member -> member.state() == MemberState.INVITED)
                .map(views::of);
    }

    /** What an organisation is asked for which the person at the keyboard may speak. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Signing> read(MemberId id) {
        return members.find(id)
                .filter(member -> member.state() == MemberState.INVITED)
                .filter(this::isMine)
                .map(views::of);
    }

    /** What the organisations are asked for which the person at the keyboard may speak, in consultations that are not closed. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Signing> asked() {
        List<OrganisationId> mine =
                organisations.mine().stream().map(OrganisationView::id).toList();
        return mine.isEmpty()
                ? List.of()
                : queries.asked(mine).stream()
                        .map(views::of)
                        .filter(signing ->
                                !clock.instant().isAfter(signing.consultation().closes()))
                        .collect(Collectors.toList());
    }

    /**
     * Takes the answer of a member, or another one in place of it. Giving the same answer again changes nothing. Once the response was
     * sent, different views and reasons go to the moderators at once.
     *
     * @throws Refused with every reason beside its field; also after the close, when the member is asked no more, and when the text has
     *     changed since the person read it
     */
    @Open
    @RetriedOnConflict
    @Transactional
    public Choice answer(String secret, NewAnswer given) {
        LetterRows.Letter letter = letters.bySecret(new Secret(secret)).orElseThrow(AnswerTaking::notGood);
        return taking.take(letter.member(), letter.person(), given);
    }

    /**
     * The same for an organisation for which the person at the keyboard may speak, see {@link #answer(String, NewAnswer)}.
     *
     * @throws AccessDeniedException for any other
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public Choice answer(MemberId id, NewAnswer given) {
        requireMine(id);
        return taking.take(id, CurrentPerson.require(), given);
    }

    /**
     * Takes an answer back: the member stands on no list any more. What was published of it stays as an earlier view.
     *
     * @throws Refused after the close and when there is no such link
     */
    @Open
    @RetriedOnConflict
    @Transactional
    public void takeBack(String secret) {
        taking.takeBack(letters.bySecret(new Secret(secret))
                .orElseThrow(AnswerTaking::notGood)
                .member());
    }

    /** The same for an organisation for which the person at the keyboard may speak. */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void takeBack(MemberId id) {
        requireMine(id);
        taking.takeBack(id);
    }

    private boolean isMine(Member member) {
        OrganisationId organisation = member.organisation();
        return organisation != null && organisations.represents(CurrentPerson.require(), organisation);
    }

    private void requireMine(MemberId id) {
        if (members.find(id).filter(this::isMine).isEmpty()) {
            throw new AccessDeniedException("Nobody who speaks for this member");
        }
    }
}
