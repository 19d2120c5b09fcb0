package ua.opencities.portal.admin.jobs;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.notification.DueLetters;
import ua.opencities.notification.Letter;
import ua.opencities.notification.SmtpHandOver;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** Hands due letters over every few seconds; rows locked by another node are passed over. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailJob {
  private static final Logger LOG = Logger.getLogger(MailJob.class.getName());
  private static final int AT_ONCE = 20;
  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private DueLetters dueLetters;
  @Inject private SmtpHandOver smtp;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void handOver() {
    if (!smtp.isSet() || !running.compareAndSet(false, true)) return;
    Actor mail = Operator.because("mail");
    try {
      for (Letter letter : dueLetters.take(mail, AT_ONCE)) handOver(mail, letter);
    } catch (RuntimeException noDatabase) {
      LOG.log(Level.WARNING, "mail waits: {0}", String.valueOf(noDatabase.getMessage()));
    } finally {
      running.set(false);
    }
  }

  private void handOver(Actor mail, Letter letter) {
    try {
      smtp.hand(letter);
      dueLetters.sent(mail, letter.id());
    } catch (MessagingException refused) {
      dueLetters.refused(mail, letter.id(), String.valueOf(refused.getMessage()));
    }
  }
}
