package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import ua.opencities.document.StoreFile;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.TooOften;

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
    if (rule instanceof TooOften tooOften) return waiting(tooOften, from, form);
    if (from.isEmpty())
      return Response.status(422)
          .entity(View.of("error/broken.jte").with("sentence", texts.sentence(rule)))
          .type(View.HTML)
          .build();
    Refusal.of(from.get(), form.get(), rule, texts).keepIn(request);
    return Response.seeOther(URI.create(from.get())).build();
  }

  /** What was typed waits on its page too. */
  private Response waiting(TooOften rule, Optional<String> from, Optional<SentForm> form) {
    from.ifPresent(page -> Refusal.of(page, form.get(), rule, texts).keepIn(request));
    return Response.status(429)
        .header("Retry-After", rule.again().toSeconds())
        .entity(
            View.of("error/too-often.jte")
                .with("sentence", texts.sentence(rule))
                .with("form", from.orElse("")))
        .type(View.HTML)
        .build();
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
