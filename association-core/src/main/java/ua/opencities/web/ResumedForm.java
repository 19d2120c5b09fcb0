package ua.opencities.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import ua.opencities.identity.SignedIn;
import ua.opencities.identity.parked.TakeParkedForm;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.web.typed.Wanted;

/** Replays a parked form, byte by byte as it was sent, as a request of its own to its own page. */
@WebFilter("/resume/*")
public class ResumedForm implements Filter {
  private static final String REPLAYED = ResumedForm.class.getName();

  @Inject private TakeParkedForm takeParkedForm;
  @Inject private Portal portal;
  @Inject private Clock clock;
  @Inject private Asker asker;

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain next)
      throws IOException, ServletException {
    var request = (HttpServletRequest) asked;
    var person = Asker.of(request);
    if (!"POST".equals(request.getMethod()) || person.isEmpty()) {
      next.doFilter(asked, answer);
      return;
    }
    var response = (HttpServletResponse) answer;
    var owner = FormToken.read(request.getParameter(FormToken.FIELD), clock);
    if (owner.old() || !owner.is(person.map(SignedIn::user))) {
      response.sendRedirect(request.getContextPath() + "/");
      return;
    }
    Actor actor = asker.actor();
    var parked = takeParkedForm.take(actor, formId(request), portal.name());
    if (parked.isEmpty()) response.sendRedirect(request.getContextPath() + "/");
    else
      try (Held body = parked.get().body()) {
        request.setAttribute(REPLAYED, true);
        request
            .getRequestDispatcher(parked.get().path())
            .forward(new Replayed(request, parked.get()), response);
      }
  }

  /** Whether its owner has just looked at it and sent it on. */
  static boolean isReplayed(HttpServletRequest request) {
    return request.getAttribute(REPLAYED) != null;
  }

  private static UUID formId(HttpServletRequest request) {
    String text = request.getRequestURI().replaceFirst(".*/", "");
    return Wanted.id(text).orElse(new UUID(0, 0));
  }

  /** The request as it came the first time, by the person who is signed in now. */
  private static final class Replayed extends HttpServletRequestWrapper {
    private final TakeParkedForm.ParkedForm form;

    Replayed(HttpServletRequest now, TakeParkedForm.ParkedForm form) {
      super(now);
      this.form = form;
    }

    @Override
    public String getContentType() {
      return form.contentType();
    }

    @Override
    public int getContentLength() {
      return Math.toIntExact(form.body().size());
    }

    @Override
    public long getContentLengthLong() {
      return form.body().size();
    }

    @Override
    public String getHeader(String name) {
      if ("Content-Type".equalsIgnoreCase(name)) return form.contentType();
      if ("Content-Length".equalsIgnoreCase(name)) return String.valueOf(form.body().size());
      return super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return "Content-Type".equalsIgnoreCase(name) || "Content-Length".equalsIgnoreCase(name)
          ? Collections.enumeration(List.of(getHeader(name)))
          : super.getHeaders(name);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Body(form.body());
    }
  }

  private static final class Body extends ServletInputStream {
    private final InputStream bytes;
    private long left;

    Body(Held body) {
      this.bytes = body.open();
      this.left = body.size();
    }

    @Override
    public int read() throws IOException {
      int read = bytes.read();
      if (read >= 0) left--;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = bytes.read(into, from, length);
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public boolean isFinished() {
      return left == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
