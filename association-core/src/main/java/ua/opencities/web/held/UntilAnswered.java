package ua.opencities.web.held;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives back what a request holds open, however it was answered: a file without a name keeps its
 * place on the disk until somebody closes it.
 */
@WebListener
public class UntilAnswered implements ServletRequestListener {
  private static final Logger LOG = Logger.getLogger(UntilAnswered.class.getName());
  private static final String ATTRIBUTE = UntilAnswered.class.getName();

  public static void keep(ServletRequest request, Closeable open) {
    var kept = new ArrayList<>(keptOf(request));
    kept.add(open);
    request.setAttribute(ATTRIBUTE, List.copyOf(kept));
  }

  @Override
  public void requestDestroyed(ServletRequestEvent answered) {
    for (Closeable open : keptOf(answered.getServletRequest()))
      try {
        open.close();
      } catch (IOException | RuntimeException broken) {
        LOG.log(Level.WARNING, "what a request held could not be closed", broken);
      }
    answered.getServletRequest().removeAttribute(ATTRIBUTE);
  }

  @SuppressWarnings("unchecked")
  private static List<Closeable> keptOf(ServletRequest request) {
    var kept = (List<Closeable>) request.getAttribute(ATTRIBUTE);
    return kept == null ? List.of() : kept;
  }
}
