package org.throughline.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the pages about accounts. */
public final class PeopleLinks {

    public static final String SIGN_IN = "/sign-in";
    public static final String ACCOUNT = "/account";
    public static final String EMAIL = ACCOUNT + "/email";
    public static final String SECOND_FACTOR = SIGN_IN + "/second";
    public static final String STAFF = "/staff";

    /** Only where there is the demonstration. */
    public static final String DEMONSTRATION_MAIL = "/demo/mail";

    /** Where somebody with a new account goes first, and the parameter that leads on from there. */
    public static final String WELCOME = "/welcome";

    public static final String NEXT = "next";

    private PeopleLinks() {}

    /** The first question to somebody with a new account, which leads on to this local path. */
    static String welcome(LocalPath next) {
        return WELCOME + "?" + NEXT + "=" + URLEncoder.encode(next.value(), StandardCharsets.UTF_8);
    }

    /** The sign-in page, which leads on to this local path. */
    public static String signIn(String next) {
        return SIGN_IN + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** The page on which somebody with a role gives their second factor; it leads on to this local path. */
    public static String secondFactor(String next) {
        return SECOND_FACTOR + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** The page on which somebody proves another address of their account. */
    static String confirmEmail(String secret) {
        return EMAIL + "/confirm?secret=" + secret;
    }

    /** The page on which a one-time link is used. */
    public static String link(String secret) {
        return SIGN_IN + "/link?secret=" + secret;
    }
}
