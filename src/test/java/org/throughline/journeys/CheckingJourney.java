package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.Axe;
import org.throughline.themes.BusStories;
import org.throughline.themes.HandMadeThemes;
import org.throughline.themes.ThemeLinks;

/**
 * UC-20, 15 to 18: where people have put more than a hundred contributions into themes, a moderator checks on the keyboard what the machine
 * proposes for the others, sees how well people agree with it, and says how sure it must be.
 */
class CheckingJourney extends Walks {

    private static final String EVENINGS = "Buses stop too early for evening clinics";
    private static final String RAMPS = "Ramps and kerbs keep wheelchair users off the bus";
    private static final String FARES = "Getting to treatment costs too much";

    private static final int PEOPLE = 20;
    private static final int TOLD = 45;
    private static final int CODED = 34;
    private static final int WAITING = 3 * (TOLD - CODED);
    private static final int MEASURED_FROM = 30;
    private static final int BY_KEYBOARD = 5;

    @Autowired
    private ApplicationContext context;

    private AConsultation consultation;
    private HandMadeThemes themes;

    private void muchIsSaidAboutBusesAndMostOfItIsCoded() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        themes = new HandMadeThemes(context, consultation);
        List<SignedInPerson> people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> consultation.somebody("Maud " + (number + 1)))
                .toList();
        Map<BusStories, List<ContributionId>> said = new EnumMap<>(BusStories.class);
        for (BusStories stories : BusStories.values()) {
            List<String> told = stories.told().toList();
            said.put(
                    stories,
                    IntStream.range(0, TOLD)
                            .mapToObj(
                                    number -> consultation.said(people.get(number % PEOPLE), told.get(number), "buses"))
                            .toList());
        }
        consultation.decides(
                () -> said.values().stream().flatMap(List::stream).forEach(consultation.moderated()::publish));
        themes.read();
        coded(EVENINGS, said.get(BusStories.EVENING));
        coded(RAMPS, said.get(BusStories.RAMP));
        coded(FARES, said.get(BusStories.FARE));
        themes.learn();
    }

    private void coded(String title, List<ContributionId> said) {
        themes.of(title, said.subList(0, CODED).toArray(ContributionId[]::new));
    }

    private void inesModeratesIt() {
        SystemWork.run(() -> {
            People people = context.getBean(People.class);
            people.grant(
                    people.byEmail("ines.carvalho@example.org").orElseThrow(),
                    Role.MODERATOR,
                    consultation.view().body());
        });
    }

    @Test
    void uc20_what_the_machine_proposes_is_checked_on_the_keyboard_and_the_agreement_shown_from_thirty_on() {
        muchIsSaidAboutBusesAndMostOfItIsCoded();
        inesModeratesIt();
        var section = ThemeLinks.section(consultation.view().slug(), "buses");
        var page = watched(desktop());
        signIn(page, "ines-carvalho", section);
        var keys = new Keyboard(page);
        keys.enter("Check what the machine proposes (" + WAITING + ")");
        assertThat(page.getByText(WAITING + " are left to check")).isVisible();

        checksFiveOnTheKeyboard(page, keys);
        themes.accept(MEASURED_FROM - BY_KEYBOARD);
        assertThat(page.getByText("People agree with the machine by")).hasCount(0);
        keys.enter("AcceptA");
        assertThat(page.locator(".tl-error-summary").filter(with("Somebody has checked this already")))
                .isFocused();
        keys.enter("LaterS");
        assertThat(page.getByText("People agree with the machine by")).isVisible();
        assertThat(page.getByText("over 30 that are checked. Two people who code the same agree by 0.75."))
                .isVisible();
        looked(page, "check-measured");

        saysHowSureItMustBe(page, keys, section);
        checksWhatItPutIn(page, keys);
        page.close();
    }

    /** Accepts, puts elsewhere, refuses, undoes that and accepts, and leaves one for later. */
    private void checksFiveOnTheKeyboard(Page page, Keyboard keys) {
        keys.enter("AcceptA");
        assertThat(page.getByText("You put it into: ")).isVisible();
        assertThat(heading(page, "What was said")).isFocused();

        keys.enter("Put into these themesM");
        assertThat(page.locator(".tl-error-summary").filter(with("Choose a theme.")))
                .isFocused();
        looked(page, "check-refused");
        keys.tabTo(EVENINGS);
        keys.press("Space");
        keys.tabTo(FARES);
        keys.press("Space");
        keys.enter("Put into these themesM");
        assertThat(page.locator(".tl-status")).containsText(EVENINGS);
        assertThat(page.locator(".tl-status")).containsText(FARES);

        keys.enter("No theme fitsN");
        assertThat(page.getByText("You found no theme fitting; it is unsorted."))
                .isVisible();
        keys.enter("Undo the last oneU");
        assertThat(page.getByText("It is as it was before.")).isVisible();
        keys.enter("No theme fitsN");
        assertThat(page.getByText("You found no theme fitting; it is unsorted."))
                .isVisible();
        keys.enter("LaterS");
        assertThat(page.getByText("Left for later.")).isVisible();
        keys.enter("Bring back what I left for laterB");
        assertThat(page.getByText("They are here again.")).isVisible();
        keys.enter("AcceptA");
        assertThat(page.getByText((WAITING - BY_KEYBOARD + 1) + " are left to check"))
                .isVisible();
        keys.enter("AcceptA");
        assertThat(page.getByText((WAITING - BY_KEYBOARD) + " are left to check"))
                .isVisible();
    }

    private void saysHowSureItMustBe(Page page, Keyboard keys, String section) {
        page.navigate(section);
        keys.enter("The machine puts nothing into themes by itself. Change this");
        keys.tabTo("How sure must the machine be to put something into themes by itself?");
        keys.type("50");
        keys.enter("SaveE");
        assertThat(page.getByText("Saved. The machine goes ahead within half a minute"))
                .isFocused();
        looked(page, "check-sure");
    }

    private void checksWhatItPutIn(Page page, Keyboard keys) {
        themes.learn();
        page.reload();
        keys.enter("Check what the machine proposes (" + (WAITING - MEASURED_FROM) + ")");
        assertThat(heading(page, "What was said")).isVisible();
        looked(page, "check-filled");
        for (int left = WAITING - MEASURED_FROM; left > 1; left--) {
            keys.enter("AcceptA");
            assertThat(page.getByText((left - 1) + (left == 2 ? " is left" : " are left")))
                    .isVisible();
        }
        keys.enter("No theme fitsN");
        assertThat(heading(page, "Nothing more to check")).isFocused();
        looked(page, "check-done");
    }

    /** What there is to see and what axe finds, at both widths. */
    private void looked(Page page, String name) {
        look(page, name);
        Axe.findsNothingOn(page);
        page.setViewportSize(320, 640);
        Axe.findsNothingOn(page);
        page.setViewportSize(1280, 900);
    }
}
