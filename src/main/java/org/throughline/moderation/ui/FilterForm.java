package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.throughline.contributions.Channel;
import org.throughline.flags.Flag;
import org.throughline.forms.Fields;
import org.throughline.forms.SelectField;
import org.throughline.kernel.Spelled;
import org.throughline.moderation.CaseState;
import org.throughline.moderation.Facet;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.SectionRef;

/** Chooses what of the queue to show. Each choice stands in the address, so that it can be kept and passed on. */
final class FilterForm extends Div {

    private final QueueAddress address;
    private final transient Map<String, Integer> counts;
    private final Fields fields = new Fields("filter");

    /**
     * @param counts of waiting cases by facet
     * @param organisations those from which something waits
     * @param changed told the name of the filter and its new value
     */
    FilterForm(
            QueueAddress address,
            Map<String, Integer> counts,
            List<SectionRef> sections,
            List<OrganisationView> organisations,
            BiConsumer<String, String> changed,
            Runnable clear) {
        this.address = address;
        this.counts = counts;
        addClassName("tl-filters");
        add(select(QueueAddress.STAGE, stages(), changed));
        add(select(QueueAddress.SECTION, sections(sections), changed));
        add(select(QueueAddress.SPEAKER, speakers(organisations), changed));
        add(select(QueueAddress.FLAG, flags(), changed));
        add(select(QueueAddress.CHANNEL, channels(), changed));
        add(select(QueueAddress.OLDER, ages(), changed));
        if (!address.filters().isEmpty()) {
            NativeButton all = new NativeButton(getTranslation("moderation.filter.clear"), click -> clear.run());
            all.addClassNames("tl-button", "tl-button-quiet");
            add(all);
        }
    }

    private SelectField select(String name, Map<String, String> answers, BiConsumer<String, String> changed) {
        SelectField field = fields.select(name, getTranslation("moderation.filter." + name), "", answers);
        field.fill(address.value(name));
        field.onChange(() -> changed.accept(name, field.value()));
        return field;
    }

    private Map<String, String> stages() {
        Map<String, String> stages = begun();
        for (CaseState state : CaseState.values()) {
            if (state.waitsForModerator()) {
                put(stages, Spelled.of(state), "moderation.state." + Spelled.of(state), Facet.of(state));
            }
        }
        stages.put(QueueAddress.ASKED, getTranslation("moderation.state.asked"));
        return stages;
    }

    private Map<String, String> sections(List<SectionRef> sections) {
        Map<String, String> answers = begun();
        for (SectionRef section : sections) {
            Facet facet = Facet.of(section.id());
            if (waits(facet)
                    || address.value(QueueAddress.SECTION)
                            .equals(section.id().value().toString())) {
                answers.put(section.id().value().toString(), counted(section.title(), facet));
            }
        }
        put(answers, "missing", "moderation.missing", Facet.MISSING);
        put(answers, "reply", "moderation.reply", Facet.REPLY);
        return answers;
    }

    private Map<String, String> speakers(List<OrganisationView> organisations) {
        Map<String, String> answers = begun();
        put(answers, "person", "moderation.filter.person", Facet.PERSON);
        put(answers, "organisation", "moderation.filter.organisation", Facet.ORGANISATION);
        put(answers, "helped", "moderation.filter.helped", Facet.HELPED);
        organisations.forEach(organisation -> answers.put(
                organisation.id().value().toString(), counted(organisation.name(), Facet.of(organisation.id()))));
        return answers;
    }

    private Map<String, String> flags() {
        Map<String, String> answers = begun();
        for (Flag.Kind kind : Flag.Kind.values()) {
            put(answers, Spelled.of(kind), "moderation.flag." + Spelled.of(kind), Facet.of(kind));
        }
        put(answers, "none", "moderation.filter.no-flag", Facet.WITHOUT_FLAG);
        put(answers, "sent-again", "moderation.filter.sent-again", Facet.SENT_AGAIN);
        return answers;
    }

    private Map<String, String> channels() {
        Map<String, String> answers = begun();
        for (Channel channel : Channel.values()) {
            put(answers, Spelled.of(channel), "moderation.channel." + Spelled.of(channel), Facet.of(channel));
        }
        return answers;
    }

    private Map<String, String> ages() {
        Map<String, String> answers = begun();
        List.of(1, 3, 7, 14)
                .forEach(days ->
                        answers.put(String.valueOf(days), getTranslation("moderation.filter.older-than", days)));
        return answers;
    }

    private Map<String, String> begun() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("", getTranslation("moderation.filter.all"));
        return answers;
    }

    private void put(Map<String, String> answers, String value, String key, Facet facet) {
        answers.put(value, counted(getTranslation(key), facet));
    }

    private boolean waits(Facet facet) {
        return counts.getOrDefault(facet.key(), 0) > 0;
    }

    private String counted(String words, Facet facet) {
        return words + " (" + counts.getOrDefault(facet.key(), 0) + ")";
    }
}
