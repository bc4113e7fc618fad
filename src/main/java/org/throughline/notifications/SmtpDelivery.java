package org.throughline.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends mail through the server named by spring.mail.host; never from the demonstration. Every mail is plain text with the same as HTML
 * beside it (RFC 2046, multipart/alternative); one that can be unsubscribed says so as RFC 8058 asks.
 */
@Component
@Profile("!seeded")
@ConditionalOnProperty("spring.mail.host")
class SmtpDelivery implements MailDelivery {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final String from;

    SmtpDelivery(JavaMailSender sender, @Value("${throughline.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void deliver(Mail mail) {
        MimeMessage message = sender.createMimeMessage();
        try {
            fill(message, mail);
        } catch (MessagingException e) {
            throw new MailPreparationException("A mail could not be put together", e);
        }
        try {
            sender.send(message);
        } catch (MailAuthenticationException letsNobodyIn) {
            throw new NoMailServer(letsNobodyIn);
        } catch (MailSendException failure) {
            // Spring gives the cause when there was no connection, and a list of messages when the server refused this
            // one.
            throw failure.getCause() == null ? failure : new NoMailServer(failure);
        }
    }

    private void fill(MimeMessage message, Mail mail) throws MessagingException {
        message.setFrom(new InternetAddress(from));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Message-ID", "<%s@%s>".formatted(mail.id(), from.substring(from.indexOf('@') + 1)));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo())});
        }
        message.setContent(new MimeMultipart("alternative", part(mail.plain(), "plain"), part(mail.html(), "html")));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
