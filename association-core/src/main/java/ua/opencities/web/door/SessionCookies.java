package ua.opencities.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import ua.opencities.shared.PublicAddress;
import ua.opencities.web.Portal;

/**
 * The server itself makes the session's cookie, and before us it speaks HTTP alone: whether people
 * come by HTTPS it cannot see, the portal's public address says it.
 */
@WebListener
public class SessionCookies implements ServletContextListener {
  @Inject private Portal portal;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (PublicAddress.isHttps(portal.name()))
      event.getServletContext().getSessionCookieConfig().setSecure(true);
  }
}
