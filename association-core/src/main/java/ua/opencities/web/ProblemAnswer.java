package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ua.opencities.document.StoreFile;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.shared.TooOften;
import ua.opencities.web.typed.Typed;

/** To a program: {@code application/problem+json}, RFC 9457. */
final class ProblemAnswer implements Problems.Answer {
  private final Language language;
  private final Texts texts;

  ProblemAnswer(HttpServletRequest request) {
    this.language = Languages.of(request);
    this.texts = Texts.of(language);
  }

  @Override
  public Response refused(RuleBroken rule) {
    List<RuleBroken> rules =
        rule instanceof SeveralRulesBroken several ? several.rules() : List.of(rule);
    List<Problem.Invalid> invalid =
        rules.stream()
            .filter(r -> !r.field().isEmpty())
            .map(r -> new Problem.Invalid(r.field(), Problem.type(r.code()), texts.sentence(r)))
            .toList();
    boolean unreadable =
        rules.stream()
            .allMatch(r -> r instanceof TextNotAccepted || r instanceof Typed.NotUnderstood);
    if (rule instanceof TooOften tooOften) return waiting(tooOften);
    int status = rule instanceof SomeoneElseChanged ? 409 : unreadable ? 400 : 422;
    return answer(
        new Problem(Problem.type(rule.code()), texts.sentence(rule), status, null, invalid));
  }

  private Response waiting(TooOften rule) {
    var problem =
        new Problem(Problem.type(rule.code()), texts.sentence(rule), 429, null, List.of());
    return Response.fromResponse(answer(problem))
        .header("Retry-After", rule.again().toSeconds())
        .build();
  }

  @Override
  public Response failed(int status, String reference) {
    String code = "web.status-" + status;
    String title =
        texts.knows(code) ? texts.text(code, StoreFile.limit()) : texts.text("web.status-other");
    return answer(
        new Problem(
            Problem.type(code), title, status, reference.isEmpty() ? null : reference, List.of()));
  }

  private Response answer(Problem problem) {
    var response =
        Response.status(problem.status())
            .type(Problem.MEDIA)
            .language(language.locale())
            .entity(ProblemJson.of(problem));
    if (problem.status() == 401)
      response.header("WWW-Authenticate", "Bearer realm=\"Open Cities\"");
    if (problem.status() == 503) response.header("Retry-After", "10");
    return response.build();
  }
}
