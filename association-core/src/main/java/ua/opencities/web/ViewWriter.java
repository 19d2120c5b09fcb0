package ua.opencities.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.HashMap;

/** Writes a {@link View} by the templates compiled into the portal. */
@Provider
@Produces(View.HTML)
public class ViewWriter implements MessageBodyWriter<View> {
  private static volatile TemplateEngine engine;
  @Context private HttpServletRequest request;
  @Inject private Portal portal;
  @Inject private Clock clock;

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return View.class == type;
  }

  @Override
  public void writeTo(
      View view,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    headers.putSingle("Content-Type", View.HTML);
    headers.putSingle("Cache-Control", "no-store");
    headers.putSingle("Vary", "HX-Request, Cookie");
    var shown = new HashMap<>(view.shown());
    var screen = new Screen(request, clock);
    shown.put("screen", screen);
    // the summary stands above the fields whose labels it names: they are heard in a first reading
    if (screen.refused()) engine().render(view.template(), shown, new Utf8ByteOutput());
    var page = new Utf8ByteOutput();
    engine().render(view.template(), shown, page);
    // in one piece: the page's thousands of parts each cost a walk through the server's streams
    var whole = new ByteArrayOutputStream(page.getContentLength());
    page.writeTo(whole);
    whole.writeTo(out);
  }

  private TemplateEngine engine() {
    if (engine == null) {
      var made =
          TemplateEngine.createPrecompiled(
              null,
              ContentType.Html,
              Thread.currentThread().getContextClassLoader(),
              "ua.opencities.portal." + portal.name() + ".jte");
      made.setBinaryStaticContent(true);
      made.setTrimControlStructures(true);
      engine = made;
    }
    return engine;
  }
}
