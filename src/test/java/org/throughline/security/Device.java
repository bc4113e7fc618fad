package org.throughline.security;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that keeps passkeys, of which the browser pretends that a page has one. */
final class Device {

    private Device() {}

    static void of(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        browser.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
