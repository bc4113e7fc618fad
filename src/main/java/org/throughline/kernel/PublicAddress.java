package org.throughline.kernel;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this application, from {@code throughline.address}; without it, this machine and the port listened on. Links in
 * mails and passkeys are made from it and never from what a request says its host is.
 */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Scheme, host and port, without a slash at the end. */
    public URI origin() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create(environment.getProperty("throughline.address", "http://localhost:" + port));
    }

    /** The whole address of a page. @param path local, beginning with a slash */
    public String of(String path) {
        return origin() + path;
    }
}
