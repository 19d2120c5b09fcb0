package ua.opencities.portal.member.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.shared.Setting;

/** After the office has built the demonstration, which is opened before this portal. */
@WebListener
public class ClerksStart implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(ClerksStart.class.getName());

  @Inject private Provider<ClerksLetters> letters;

  @Override
  public void contextInitialized(ServletContextEvent opened) {
    if (!Setting.demonstration()) return;
    try {
      int written = letters.get().write();
      if (written > 0) LOG.info(() -> "demonstration: " + written + " letters of councils");
    } catch (RuntimeException broken) {
      // the portal opens without them, and the next start tries the councils that have none
      LOG.log(Level.SEVERE, "letters of the demonstration's councils could not be written", broken);
    }
  }
}
