package ua.opencities.notification;

import java.util.UUID;

/** A letter as it is handed over: plain text, UTF-8. */
public record Letter(UUID id, String toAddress, String toName, String subject, String body) {}
