package org.throughline.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The part of an email address behind the sign, where it tells an organisation: addresses at providers that anybody uses tell none. */
final class MailDomain {

    private static final Set<String> ANYBODYS = Set.of(
            "aol.com",
            "btinternet.com",
            "doctors.org.uk",
            "example.com",
            "example.net",
            "example.org",
            "fastmail.com",
            "gmail.com",
            "gmx.com",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "icloud.com",
            "live.co.uk",
            "live.com",
            "mac.com",
            "mail.com",
            "me.com",
            "msn.com",
            "nhs.net",
            "ntlworld.com",
            "outlook.com",
            "pm.me",
            "proton.me",
            "protonmail.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "yahoo.co.uk",
            "yahoo.com",
            "ymail.com");

    private MailDomain() {}

    /** Nothing for an address that tells no organisation. */
    static Optional<String> of(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domain.isEmpty() || ANYBODYS.contains(domain) ? Optional.empty() : Optional.of(domain);
    }
}
