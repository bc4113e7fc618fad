package org.throughline.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.audit.LedgerLine;
import org.throughline.kernel.DomainEvent;

/** UC-38, 6: of each event somebody has said whether it is a decision. */
@Tag("shape")
class TellingsTests {

    /** What people say and vote, single decisions of moderation, accounts and organisations, drafts, and what the application works out. */
    private static final Set<String> NO_DECISIONS = Set.of(
            "AnswerJudged",
            "AnswerReached",
            "AnswerReadied",
            "AuthorAnswered",
            "AuthorAsked",
            "AuthorNotAnswering",
            "AuthorWrittenTo",
            "BriefAnswered",
            "BriefSent",
            "BulkDecided",
            "BulkUndone",
            "CaseDecided",
            "CaseReopened",
            "CodingChecked",
            "CommentWrittenDown",
            "CommentsBroughtIn",
            "ContributionLeftOut",
            "ContributionPublished",
            "ContributionRedacted",
            "ContributionReplaced",
            "ContributionReported",
            "ContributionSubmitted",
            "ContributionTagged",
            "ContributionWithdrawn",
            "ContributionWithheld",
            "CountedVotesChanged",
            "DecisionAppealed",
            "LeavingOutTakenBack",
            "MemberAnswered",
            "MemberWithdrawn",
            "MembersAsked",
            "OptionProposed",
            "OwnPlanAdded",
            "OwnPlanChanged",
            "OwnPlanHidden",
            "OwnPlanRemoved",
            "OwnPlanShownAgain",
            "PartChanged",
            "ReplyPublished",
            "ResponseBegun",
            "ResponseSent",
            "RevisionBegun",
            "RevisionDiscarded",
            "SecondLookTaken",
            "SecondOpinionTakenBack",
            "SecondOpinionWanted",
            "SessionChanged",
            "SessionRecorded",
            "SessionWithdrawn",
            "StatementAccepted",
            "StatementRemoved",
            "StatementWritten",
            "StatementsProposed",
            "ThemeChanged",
            "ThemeLookedAt",
            "ThemesFilled",
            "SummaryReadied",
            "ThemesProposed",
            "ThemesSuggested",
            "VersionCompared",
            "VoteCast",
            "VoteWithdrawn",
            "VotesBroughtIn",
            "WatchlistChanged",
            "WordingTakenOver");

    /** Nothing in these rooms is about one consultation; what became of promises has a line of its own through all plans. */
    private static final Set<String> ELSEWHERE = Set.of("people", "organisations", "security", "commitments");

    private static boolean isElsewhere(String room) {
        return ELSEWHERE.contains(room);
    }

    @Test
    void of_each_event_it_is_said_whether_it_is_a_decision() {
        Set<String> events = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.throughline")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .filter(type -> !isElsewhere(type.getPackageName().split("\\.")[2]))
                        .map(type -> type.getSimpleName())
                        .filter(name -> !name.startsWith("Organisation"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told =
                Tellings.ALL.stream().map(one -> one.event().getSimpleName()).collect(Collectors.toSet());

        Set<String> unsaid = new TreeSet<>(events);
        unsaid.removeAll(told);
        unsaid.removeAll(NO_DECISIONS);
        assertThat(unsaid).isEmpty();
        assertThat(told).doesNotContainAnyElementsOf(NO_DECISIONS);
    }

    @Test
    void each_kind_comes_from_an_event_and_each_event_tells_of_one_kind() {
        assertThat(Tellings.ALL).extracting(Telling::kind).containsExactlyInAnyOrder(DecisionKind.values());
        assertThat(Arrays.stream(DecisionKind.values()).map(DecisionKind::topic))
                .contains(DecisionTopic.values());
        LedgerLine gone = line("ThemeGone", "{\"consultation\":\"" + UUID.randomUUID() + "\",\"mergedInto\":null}");
        assertThat(Tellings.of(gone)).map(Telling::kind).contains(DecisionKind.THEMES_TAKEN_AWAY);
        assertThat(Tellings.of(line("VoteCast", "{}"))).isEmpty();
    }

    @Test
    void a_place_in_an_address_that_is_none_names_none() {
        assertThat(DecisionPlace.parse("2026-05-03_17"))
                .map(DecisionPlace::text)
                .contains("2026-05-03_17");
        assertThat(DecisionPlace.parse("2026-02-31_17")).isEmpty();
        assertThat(DecisionPlace.parse("2026-05-03_99999999999999999999")).isEmpty();
        assertThat(DecisionPlace.parse("' OR 1=1")).isEmpty();
    }

    private static LedgerLine line(String event, String payload) {
        return new LedgerLine(1, Instant.EPOCH, event, UUID.randomUUID(), payload);
    }
}
