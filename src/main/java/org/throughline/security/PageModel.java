package org.throughline.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;

/** What the layout of every server-made page asks for: who is signed in and where they may go, whether this is the demonstration, and no problems yet. */
@ControllerAdvice
final class PageModel {

    private final boolean demonstration;

    PageModel(Environment environment) {
        this.demonstration = environment.acceptsProfiles(Profiles.of("seeded"));
    }

    @ModelAttribute("person")
    @Nullable SignedInPerson person() {
        return CurrentPerson.get().orElse(null);
    }

    @ModelAttribute("ways")
    List<Way> ways() {
        return CurrentPerson.get().map(Way::of).orElse(List.of());
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @ModelAttribute("problems")
    List<PageProblems.Problem> problems() {
        return List.of();
    }
}
