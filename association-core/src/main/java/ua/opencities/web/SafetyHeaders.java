package ua.opencities.web;

import jakarta.inject.Inject;
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

/** What every answer carries: nothing from elsewhere, no frame around us, no guessing of types. */
@WebFilter("/*")
public class SafetyHeaders implements Filter {
  static final String POLICY =
      "default-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'; object-src 'none'";

  @Inject private Portal portal;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    var answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (Sender.of((HttpServletRequest) request).overHttps(portal.name()))
      answer.setHeader("Strict-Transport-Security", "max-age=31536000");
    next.doFilter(request, response);
  }
}
