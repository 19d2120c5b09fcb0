package ua.opencities.notification;

import jakarta.mail.MessagingException;

/** The way out of the house; a portal's job gives the one that speaks SMTP. */
public interface HandOver {
  void hand(Letter letter) throws MessagingException;
}
