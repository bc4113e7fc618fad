package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswersWaiting;
import org.throughline.moderation.ModeratedConsultation;
import org.throughline.moderation.ModerationLinks;
import org.throughline.moderation.Queues;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.SummariesWaiting;
import org.throughline.summaries.SummaryWaiting;

/** What waits for the person at the keyboard: comments to moderate, themes to answer, a second signature, a second look. Empty for most. */
final class WaitsForYou extends Section {

    private final transient List<ConsultationView> announced;
    private final UnorderedList list = new UnorderedList();

    WaitsForYou(List<ConsultationView> announced, Queues queues, SummariesWaiting summaries, AnswersWaiting answers) {
        this.announced = announced;
        if (holds(Role.MODERATOR)) {
            addComments(queues.among(announced));
            addSummaries(summaries.among(announced));
        }
        if (holds(Role.OWNER)) {
            add(answers.unanswered(announced), AnswerLinks::desk, "site.waits.themes.in");
            add(answers.among(announced), AnswerLinks::waiting, "site.waits.answers.in");
        }
        if (list.getChildren().findAny().isPresent()) {
            addClassName("tl-notice");
            add(new H2(getTranslation("site.waits")), list);
        }
    }

    private static boolean holds(Role role) {
        return CurrentPerson.get()
                .filter(person -> person.grants().stream().anyMatch(grant -> grant.role() == role))
                .isPresent();
    }

    private void addSummaries(Map<ConsultationId, List<SummaryWaiting>> waiting) {
        announced.stream()
                .filter(one -> waiting.containsKey(one.id()))
                .forEach(one -> add(
                        ModerationLinks.all(),
                        getTranslation(
                                "site.waits.summaries.in",
                                waiting.getOrDefault(one.id(), List.of()).size(),
                                one.title())));
    }

    private void addComments(List<ModeratedConsultation> moderated) {
        moderated.stream()
                .filter(one -> one.waiting().count() > 0)
                .forEach(one -> add(
                        ModerationLinks.queue(one.consultation().slug()),
                        getTranslation(
                                "site.waits.comments.in",
                                one.waiting().count(),
                                one.consultation().title())));
    }

    /** @param address of the page by the slug of the consultation */
    private void add(Map<ConsultationId, Integer> waiting, UnaryOperator<String> address, String key) {
        announced.stream()
                .filter(one -> waiting.containsKey(one.id()))
                .forEach(one -> add(
                        address.apply(one.slug()),
                        getTranslation(key, waiting.getOrDefault(one.id(), 0), one.title())));
    }

    private void add(String address, String words) {
        list.add(new ListItem(new Anchor(address, words)));
    }
}
