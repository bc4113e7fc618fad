package org.throughline.briefs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.briefs.BriefLinks;
import org.throughline.briefs.EqualityGroup;
import org.throughline.briefs.ItemTags;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.plans.ConsultationView;

/** Where a moderator says which groups a contribution is about: in the queue, and on its own page. */
@org.springframework.stereotype.Component
final class TagsBeside implements BesideContribution {

    private final ItemTags tags;

    TagsBeside(ItemTags tags) {
        this.tags = tags;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, ContributionView contribution) {
        return Optional.ofNullable(tags.of(contribution)).map(groups -> new Panel(consultation, contribution, groups));
    }

    private final class Panel extends Div {

        private final NativeDetails details = new NativeDetails();

        Panel(ConsultationView consultation, ContributionView contribution, Set<EqualityGroup> groups) {
            Fields fields = new Fields("tags");
            ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("briefs.tags.not")));
            FormField chosen = fields.several(
                    "groups",
                    getTranslation("briefs.tags.legend"),
                    getTranslation("briefs.tags.hint"),
                    Groups.answers(this));
            chosen.fill(
                    String.join(",", groups.stream().map(EqualityGroup::name).toList()));
            Paragraph status = new Paragraph();
            status.getElement().setAttribute("role", "status");
            NativeButton save = new NativeButton(getTranslation("briefs.tags.save"), click -> {
                if (errors.unlessRefused(() -> tags.tag(contribution.id(), groups(chosen)))) {
                    status.setText(getTranslation("briefs.tags.saved"));
                    details.setSummaryText(summary(groups(chosen)));
                }
            });
            save.addClassName("tl-button");
            Div actions = new Div(save);
            actions.addClassName("tl-actions");
            Anchor briefs = new Anchor(BriefLinks.all(consultation.slug()), getTranslation("briefs.tags.briefs"));
            details.setSummaryText(summary(groups));
            details.setContent(new Div(errors, chosen, status, actions, new Paragraph(briefs)));
            details.addClassName("tl-details");
            add(details);
        }

        private String summary(Set<EqualityGroup> groups) {
            return groups.isEmpty()
                    ? getTranslation("briefs.tags.none")
                    : getTranslation("briefs.tags.now", Groups.words(this, groups));
        }

        private static Set<EqualityGroup> groups(FormField chosen) {
            Set<EqualityGroup> groups = EnumSet.noneOf(EqualityGroup.class);
            List<String> names = List.of(chosen.value().split(",", -1));
            Stream.of(EqualityGroup.values())
                    .filter(group -> names.contains(group.name()))
                    .forEach(groups::add);
            return groups;
        }
    }
}
