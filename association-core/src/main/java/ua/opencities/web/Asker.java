package ua.opencities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import ua.opencities.identity.SignedIn;
import ua.opencities.language.Language;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** Who asks in this request. The only place that makes an {@link Actor} from a request. */
@RequestScoped
public class Asker {
  static final String ATTRIBUTE = SignedIn.class.getName();
  @Inject private HttpServletRequest request;

  public Actor actor() {
    return signedIn()
        .map(Asker::actorOf)
        .orElseThrow(() -> new NotAuthorizedException("sign in first"));
  }

  /** For the few pages that anybody may open. */
  public Actor atTheDoor() {
    return Operator.atTheDoor("web");
  }

  public Optional<SignedIn> signedIn() {
    return of(request);
  }

  public Language language() {
    return Languages.of(request);
  }

  static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
  }

  public static Actor actorOf(SignedIn person) {
    return new Actor(
        Optional.of(person.user()),
        "user:" + person.user(),
        person.shownName(),
        person.roles(),
        person.council());
  }
}
