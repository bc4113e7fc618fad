package org.throughline.responses;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.organisations.Organisations;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;

/** Puts together what somebody sees who answers for a member. */
@Component
class SigningViews {

    private final ResponseRows responses;
    private final ResponseParts parts;
    private final AnswerRows answers;
    private final ResponsePolicy policy;
    private final Organisations organisations;
    private final Plans plans;

    SigningViews(
            ResponseRows responses,
            ResponseParts parts,
            AnswerRows answers,
            ResponsePolicy policy,
            Organisations organisations,
            Plans plans) {
        this.responses = responses;
        this.parts = parts;
        this.answers = answers;
        this.policy = policy;
        this.organisations = organisations;
        this.plans = plans;
    }

    Signing of(Member member) {
        NetworkResponse response = responses.find(member.response()).orElseThrow();
        ConsultationView consultation = policy.consultation(response);
        List<DraftPart> all = parts.of(response.id());
        List<SectionId> sections =
                all.stream().flatMap(part -> part.sections().stream()).toList();
        Optional<Answer> before = answers.find(member.id());
        return new Signing(
                member.id(),
                consultation,
                Objects.requireNonNull(
                        organisations.byId(List.of(response.network())).get(response.network())),
                response.id(),
                member.name(),
                response.revision(),
                response.state(),
                words(all, PartKind.REPRESENTS),
                words(all, PartKind.ASKED),
                all.stream().filter(DraftPart::isAbout).toList(),
                plans.sections(consultation.version(), sections),
                before.map(answer -> said(answer, response.revision()))
                        .orElse(new NewAnswer(response.revision(), null, "", "", false, Map.of(), "")),
                before.filter(answer -> answer.choice() != Choice.NONE).isPresent());
    }

    private static String words(List<DraftPart> parts, PartKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(DraftPart::words)
                .collect(Collectors.joining());
    }

    private static NewAnswer said(Answer answer, int revision) {
        return new NewAnswer(
                revision,
                answer.choice() == Choice.NONE ? null : answer.choice(),
                answer.personName(),
                answer.personRole(),
                false,
                answer.wordsByPart(),
                answer.words());
    }
}
