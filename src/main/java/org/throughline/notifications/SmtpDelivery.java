package org.throughline.notifications;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mail through the server named by spring.mail.host; never from the demonstration. */
@Component
@Profile("!seeded")
@ConditionalOnProperty("spring.mail.host")
class SmtpDelivery implements MailDelivery {

    private final JavaMailSender sender;
    private final String from;

    SmtpDelivery(JavaMailSender sender, @Value("${throughline.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void deliver(Mail mail) {
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.plain(), mail.html());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException("A mail could not be put together", e);
        }
        sender.send(message);
    }
}
