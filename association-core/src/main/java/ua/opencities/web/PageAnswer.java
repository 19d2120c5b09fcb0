package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import ua.opencities.document.StoreFile;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;

/** To a person: back to the form with what was typed, or a page that says what to do next. */
final class PageAnswer implements Problems.Answer {
  private final HttpServletRequest request;
  private final Texts texts;

  PageAnswer(HttpServletRequest request) {
    this.request = request;
    this.texts = Texts.of(Languages.of(request));
  }

  @Override
  public Response refused(RuleBroken rule) {
    // a preview of what cannot be read shows nothing new; its refusal is not the form's own
    if (request.getHeader("HX-Request") != null) return Response.noContent().build();
    Optional<SentForm> form = SentForm.of(request);
    Optional<String> from = form.map(f -> f.field("_from")).filter(Paths::isInside);
    if (from.isEmpty())
      return Response.status(422)
          .entity(View.of("error/broken.jte").with("sentence", texts.sentence(rule)))
          .type(View.HTML)
          .build();
    Refusal.of(from.get(), form.get(), rule, texts).keepIn(request);
    return Response.seeOther(URI.create(from.get())).build();
  }

  @Override
  public Response failed(int status, String reference) {
    var page =
        switch (status) {
          case 403 -> View.of("error/forbidden.jte");
          case 404, 405 -> View.of("error/not-found.jte");
          case 400, 413, 415 ->
              View.of("error/broken.jte")
                  .with("sentence", texts.text("web.status-" + status, StoreFile.limit()));
          case 503 -> View.of("error/unavailable.jte").with("reference", reference);
          default -> View.of("error/failure.jte").with("reference", reference);
        };
    var answer = Response.status(status).entity(page).type(View.HTML);
    if (status == 503) answer.header("Retry-After", "10");
    return answer.build();
  }
}
