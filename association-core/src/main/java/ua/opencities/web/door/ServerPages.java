package ua.opencities.web.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.opencities.web.sender.Sender;

/**
 * The server puts pages of its own beside those of the portal at {@code /}: its figures, its
 * health, a description of both APIs mixed. They are for this machine alone.
 */
@WebFilter({"/metrics", "/metrics/*", "/health", "/health/*", "/openapi", "/openapi/*"})
public class ServerPages implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (Sender.of((HttpServletRequest) request).onThisMachine()) next.doFilter(request, response);
    else ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
  }
}
