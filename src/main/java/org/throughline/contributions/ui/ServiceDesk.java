package org.throughline.contributions.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.Help;
import org.throughline.contributions.HelpReceipt;
import org.throughline.contributions.HelpedContributions;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Receipt;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PeopleLinks;

/** A desk on the services. Visitors' drafts stay in their browser: the server has nobody to keep them for. */
class ServiceDesk<T> implements WritingDesk<T> {

    private final Drafts drafts;
    private final DraftPlace place;
    private final Function<T, Receipt> sending;
    private final Consumer<Receipt> after;

    ServiceDesk(Drafts drafts, DraftPlace place, Function<T, Receipt> sending, Consumer<Receipt> after) {
        this.drafts = drafts;
        this.place = place;
        this.sending = sending;
        this.after = after;
    }

    @Override
    public Receipt send(T written) {
        return sending.apply(written);
    }

    @Override
    public void sent(Receipt receipt) {
        after.accept(receipt);
    }

    @Override
    public void keep(Map<String, String> fields) {
        if (CurrentPerson.id().isPresent()) {
            drafts.save(place, fields);
        }
    }

    @Override
    public Optional<KeptDraft> kept() {
        return CurrentPerson.id().isPresent() ? drafts.load(place) : Optional.empty();
    }

    @Override
    public void forget() {
        if (CurrentPerson.id().isPresent()) {
            drafts.remove(place);
        }
    }

    /** The same for comments, which visitors may send as well. */
    static final class OfComments extends ServiceDesk<NewComment> implements CommentDesk {

        private final Drafts drafts;
        private final People people;
        private final HelpedContributions helped;
        private final String followAddress;
        private final boolean demonstration;

        OfComments(
                Drafts drafts,
                People people,
                HelpedContributions helped,
                String followAddress,
                DraftPlace place,
                Function<NewComment, Receipt> sending,
                Consumer<Receipt> after,
                boolean demonstration) {
            super(drafts, place, sending, after);
            this.drafts = drafts;
            this.people = people;
            this.helped = helped;
            this.followAddress = followAddress;
            this.demonstration = demonstration;
        }

        @Override
        public Optional<String> mailOnShow() {
            return demonstration ? Optional.of(PeopleLinks.DEMONSTRATION_MAIL) : Optional.empty();
        }

        @Override
        public void sendWith(String email, NewComment comment, Consent consent) {
            drafts.sendWith(email, comment, consent);
        }

        @Override
        public void check(NewComment comment, Help help) {
            helped.check(comment, help);
        }

        @Override
        public HelpReceipt sendFor(NewComment comment, Help help) {
            return helped.submit(comment, help);
        }

        @Override
        public String followAddress() {
            return followAddress;
        }

        @Override
        public Consent consent() {
            return CurrentPerson.id().isPresent() ? people.consent() : Consent.NONE;
        }

        @Override
        public void allow(Consent consent) {
            people.consent(consent);
        }
    }
}
