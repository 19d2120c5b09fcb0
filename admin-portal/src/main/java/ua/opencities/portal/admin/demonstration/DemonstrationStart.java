package ua.opencities.portal.admin.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Operator;

/** At the first start with {@code OPENCITIES_DEMO=true}, before the office opens. */
@WebListener
public class DemonstrationStart implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(DemonstrationStart.class.getName());

  @Inject private Provider<BuildDemonstration> buildDemonstration;

  @Override
  public void contextInitialized(ServletContextEvent opened) {
    if (!Setting.demonstration()) return;
    long began = System.nanoTime();
    try {
      int councils =
          buildDemonstration.get().build(Operator.because("demonstration", "демонстрація"));
      long millis = (System.nanoTime() - began) / 1_000_000;
      if (councils > 0)
        LOG.info(() -> "demonstration: " + councils + " councils in " + millis + " ms");
    } catch (RuntimeException broken) {
      // nothing of it was kept; the office opens empty and the next start tries again
      LOG.log(Level.SEVERE, "the demonstration association could not be built", broken);
    }
  }
}
