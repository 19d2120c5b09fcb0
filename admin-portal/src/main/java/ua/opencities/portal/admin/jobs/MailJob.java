package ua.opencities.portal.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.notification.DueLetters;
import ua.opencities.notification.EnclosePaper;
import ua.opencities.notification.Letter;
import ua.opencities.notification.SmtpHandOver;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** Hands due letters over every few seconds; rows locked by another node are passed over. */
@ApplicationScoped
public class MailJob implements RegularWork {
  private static final Logger LOG = Logger.getLogger(MailJob.class.getName());
  private static final int AT_ONCE = 20;

  @Inject private DueLetters letters;
  @Inject private EnclosePaper enclose;
  @Inject private SmtpHandOver smtp;

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void round(BooleanSupplier stopping) {
    if (!smtp.isSet()) return;
    Actor mail = Operator.because("mail");
    try {
      for (Letter letter : letters.take(mail, AT_ONCE)) handOver(mail, letter);
    } catch (RuntimeException noDatabase) {
      LOG.log(Level.WARNING, "mail waits: {0}", String.valueOf(noDatabase.getMessage()));
    }
  }

  private void handOver(Actor mail, Letter letter) {
    Letter complete;
    try {
      complete = enclose.enclose(mail, letter);
    } catch (RuleBroken noPaper) {
      String why =
          Texts.of(Language.UK).text(noPaper.code(), noPaper.arguments().toArray(Object[]::new));
      letters.refused(mail, letter.id(), why);
      return;
    } catch (RuntimeException noPaper) {
      letters.refused(mail, letter.id(), String.valueOf(noPaper.getMessage()));
      return;
    }
    try {
      smtp.hand(complete);
      letters.sent(mail, letter.id());
    } catch (MessagingException refused) {
      letters.refused(mail, letter.id(), String.valueOf(refused.getMessage()));
    }
  }
}
