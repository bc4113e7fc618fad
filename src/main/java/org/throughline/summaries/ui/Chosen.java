package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.summaries.Passage;

/** What a statement in the making rests on: sentences to quote, and contributions that it carries without quoting them. */
final class Chosen {

    private final List<Passage> quotations = new ArrayList<>();
    private final Set<ContributionId> also = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    List<Passage> quotations() {
        return List.copyOf(quotations);
    }

    List<ContributionId> also() {
        return List.copyOf(also);
    }

    boolean has(Passage sentence) {
        return quotations.contains(sentence);
    }

    boolean carries(ContributionId id) {
        return also.contains(id);
    }

    void toggle(Passage sentence) {
        if (!quotations.remove(sentence)) {
            quotations.add(sentence);
        }
        tell();
    }

    void toggle(ContributionId id) {
        if (!also.remove(id)) {
            also.add(id);
        }
        tell();
    }

    void carry(List<ContributionId> ids) {
        also.addAll(ids);
        tell();
    }

    void set(List<Passage> quoted, List<ContributionId> carried) {
        quotations.clear();
        quotations.addAll(quoted);
        also.clear();
        also.addAll(carried);
        tell();
    }

    /** Called at once and after every change, as long as the component is there. */
    void shownBy(Component at, Runnable listener) {
        listeners.add(listener);
        at.addDetachListener(detach -> listeners.remove(listener));
        listener.run();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    String writtenQuotations() {
        return quotations.stream().map(Passage::written).collect(Collectors.joining(","));
    }

    String writtenAlso() {
        return also.stream().map(id -> id.value().toString()).collect(Collectors.joining(","));
    }

    /** As a draft kept it; it may be anything. */
    void read(String writtenQuotations, String writtenAlso) {
        set(
                Stream.of(writtenQuotations.split(",", -1))
                        .map(Passage::read)
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(writtenAlso.split(",", -1))
                        .map(Ids::parse)
                        .flatMap(Optional::stream)
                        .map(ContributionId::new)
                        .toList());
    }
}
