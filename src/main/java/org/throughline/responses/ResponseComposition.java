package org.throughline.responses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.ConsultationView;

/**
 * Puts a response together from what belongs to it. Words come from the contributions alone, so that nothing is shown that a moderator
 * has not let through.
 *
 * @param readable the contributions of the response that the reader may read
 * @param members the organisations of those who have answered
 * @param speakers organisations that have said something by themselves
 */
record ResponseComposition(
        NetworkResponse response,
        List<DraftPart> draft,
        List<ContributionView> readable,
        List<Answer> answers,
        Map<MemberId, OrganisationId> members,
        Map<OrganisationId, OrganisationView> organisations,
        Set<OrganisationId> speakers) {

    ResponseView view(ConsultationView consultation, Instant sent) {
        List<DraftPart> about = draft.stream().filter(DraftPart::isAbout).toList();
        Map<ContributionId, ContributionView> words = new HashMap<>();
        readable.forEach(said -> words.put(said.id(), said));
        List<ResponseView.Part> parts = parts(about, words);
        ContributionView preface = response.preface() == null ? null : words.get(response.preface());
        return new ResponseView(
                response.id(),
                consultation,
                Objects.requireNonNull(organisations.get(response.network())),
                sent,
                preface,
                parts,
                about.size() - parts.size(),
                preface == null ? List.of() : signed(about),
                preface == null ? List.of() : dissents(words));
    }

    private List<ResponseView.Part> parts(List<DraftPart> about, Map<ContributionId, ContributionView> words) {
        List<ResponseView.Part> parts = new ArrayList<>();
        int signing = (int)
                answers.stream().filter(answer -> answer.choice().isSigned()).count();
        for (int index = 0; index < about.size(); index++) {
            DraftPart part = about.get(index);
            ContributionView said = part.contribution() == null ? null : words.get(part.contribution());
            if (said != null) {
                List<Answer.DifferentView> differing = answers.stream()
                        .filter(answer -> answer.choice().isSigned())
                        .map(answer -> answer.views().get(part.id()))
                        .filter(Objects::nonNull)
                        .toList();
                List<ContributionView> views = differing.stream()
                        .map(view -> view.contribution() == null ? null : words.get(view.contribution()))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(ContributionView::authorName, String.CASE_INSENSITIVE_ORDER))
                        .toList();
                parts.add(new ResponseView.Part(index + 1, said, views, signing - differing.size(), differing.size()));
            }
        }
        return parts;
    }

    private List<ResponseView.SignedMember> signed(List<DraftPart> about) {
        List<ResponseView.SignedMember> signed = new ArrayList<>();
        for (Answer answer :
                byName(answers.stream().filter(each -> each.choice().isSigned()).toList())) {
            OrganisationView member = Objects.requireNonNull(organisation(answer));
            List<Integer> differsOn = new ArrayList<>();
            for (int index = 0; index < about.size(); index++) {
                if (answer.views().containsKey(about.get(index).id())) {
                    differsOn.add(index + 1);
                }
            }
            signed.add(new ResponseView.SignedMember(
                    signed.size() + 1,
                    member.name(),
                    member.slug(),
                    differsOn,
                    speakers.contains(member.id()),
                    answer.revision() < response.revision()));
        }
        return signed;
    }

    private List<ResponseView.Dissent> dissents(Map<ContributionId, ContributionView> words) {
        return byName(answers.stream()
                        .filter(answer -> answer.choice() == Choice.DISSENT)
                        .toList())
                .stream()
                .map(answer -> {
                    OrganisationView member = Objects.requireNonNull(organisation(answer));
                    ContributionView why = answer.contribution() == null ? null : words.get(answer.contribution());
                    return new ResponseView.Dissent(member.name(), member.slug(), why, speakers.contains(member.id()));
                })
                .toList();
    }

    private List<Answer> byName(List<Answer> some) {
        return some.stream()
                .filter(answer -> organisation(answer) != null)
                .sorted(Comparator.comparing(
                        answer -> Objects.requireNonNull(organisation(answer)).name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private @Nullable OrganisationView organisation(Answer answer) {
        OrganisationId id = members.get(answer.member());
        return id == null ? null : organisations.get(id);
    }
}
