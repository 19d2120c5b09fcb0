package ua.opencities.portal.admin.operator;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.opencities.web.OperatorKey;

/**
 * Nobody else is told that there is a door: JAX-RS says 405 and 415, and the gate of forms 403,
 * before {@link OperatorGate} is asked. That one keeps the door, this one hides it.
 */
@WebFilter("/operator/*")
public class HiddenDoor implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (OperatorKey.fits((HttpServletRequest) request)) next.doFilter(request, response);
    else ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
  }
}
