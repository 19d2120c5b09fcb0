package ua.opencities.portal.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import ua.opencities.notification.mailbox.ReadMailbox;
import ua.opencities.tenancy.Operator;

/**
 * Asks often whether the mailbox is to be read, so that a person who asks for it does not wait; it
 * is read as seldom as the settings say, by one node.
 */
@ApplicationScoped
public class DeliveryReportsJob implements RegularWork {
  @Inject private ReadMailbox readMailbox;

  @Override
  public String name() {
    return "delivery reports";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(4);
  }

  @Override
  public void round(BooleanSupplier stopping) {
    readMailbox.read(Operator.because("delivery reports"), stopping);
  }
}
