package org.throughline.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.Channel;
import org.throughline.flags.Flag;
import org.throughline.kernel.Ids;
import org.throughline.moderation.CaseState;
import org.throughline.moderation.Facet;
import org.throughline.moderation.QueueFilter;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** UC-07.17: the filters stand in the address. */
@Tag("view")
class QueueAddressTests {

    private final ConsultationId consultation = new ConsultationId(Ids.next());

    private QueueFilter filter(Map<String, String> query) {
        return QueueAddress.of(QueryParameters.simple(query)).filter(consultation);
    }

    @Test
    void every_filter_is_read_from_the_address_and_written_back_as_it_was() {
        SectionId section = new SectionId(Ids.next());
        OrganisationId organisation = new OrganisationId(Ids.next());
        Map<String, String> query = Map.of(
                "stage", "second-opinion",
                "section", section.value().toString(),
                "speaker", organisation.value().toString(),
                "flag", "nhs-number",
                "channel", "paper",
                "older", "3");

        QueueFilter filter = filter(query);

        assertThat(filter.facets())
                .containsExactlyInAnyOrder(
                        Facet.of(CaseState.SECOND_OPINION),
                        Facet.of(section),
                        Facet.of(organisation),
                        Facet.of(Flag.Kind.NHS_NUMBER),
                        Facet.of(Channel.PAPER));
        assertThat(filter.olderThan()).isEqualTo(Duration.ofDays(3));
        assertThat(QueueAddress.of(QueryParameters.simple(query)).query().getParameters())
                .isEqualTo(QueryParameters.simple(query).getParameters());
    }

    @Test
    void words_name_what_has_no_identity() {
        assertThat(filter(Map.of("section", "missing", "speaker", "helped", "flag", "none"))
                        .facets())
                .containsExactlyInAnyOrder(Facet.MISSING, Facet.HELPED, Facet.WITHOUT_FLAG);
        assertThat(filter(Map.of("stage", "asked")).waitsFor()).isEqualTo(QueueFilter.WaitsFor.AUTHOR);
    }

    @Test
    void a_changed_filter_closes_the_open_case() {
        QueueAddress address =
                QueueAddress.of(QueryParameters.simple(Map.of("case", Ids.next().toString(), "flag", "link")));
        assertThat(address.open()).isNotNull();

        QueueAddress changed = address.with("flag", "").with("older", "7");

        assertThat(changed.open()).isNull();
        assertThat(changed.filters()).isEqualTo(Map.of("older", "7"));
    }

    @Property
    void whatever_stands_in_an_address_is_a_filter_or_nothing(@ForAll String hostile) {
        for (String name : List.of("stage", "section", "speaker", "flag", "channel", "older", "copies", "case")) {
            assertThat(filter(Map.of(name, hostile)).facets())
                    .allMatch(facet -> facet.key().length() <= 60);
        }
    }
}
