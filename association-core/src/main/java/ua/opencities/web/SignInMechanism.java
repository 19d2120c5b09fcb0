package ua.opencities.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.identity.SignedIn;
import ua.opencities.identity.WhoIs;
import ua.opencities.identity.token.BearerOf;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/**
 * One mechanism, two ways in: the session of a form sign-in, or a bearer token. Roles are asked
 * anew at each request; the container is told at each request too, since a registered session loses
 * its groups on another node.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  static final String USER = "opencities.user";
  static final String COUNCIL = "opencities.council";
  static final String PASSWORD = "opencities.password";

  /** Set when the database did not answer, so that the page can say so. */
  static final String UNAVAILABLE = "opencities.unavailable";

  static final String BEARER = "opencities.bearer";

  @Inject private WhoIs whoIs;
  @Inject private BearerOf bearerOf;
  @Inject private Portal portal;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (request.getServletPath().startsWith("/assets")
        || request.getServletPath().startsWith("/webjars")) return context.doNothing();
    try {
      return tell(context, request, known(request, context));
    } catch (RuntimeException noAnswer) {
      request.setAttribute(UNAVAILABLE, noAnswer);
      return context.doNothing();
    }
  }

  private Optional<SignedIn> known(HttpServletRequest request, HttpMessageContext context) {
    Actor door = Operator.atTheDoor("sign-in");
    if (context.isAuthenticationRequest()
        && context.getAuthParameters().getCredential() instanceof CallerOnlyCredential caller)
      return welcomed(request, door, new UserId(UUID.fromString(caller.getCaller())));
    String authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.startsWith("Bearer "))
      return bearer(request, door, authorization.substring(7).strip());
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(USER) instanceof UUID user))
      return Optional.empty();
    Optional<CouncilId> chosen =
        Optional.ofNullable((UUID) session.getAttribute(COUNCIL)).map(CouncilId::new);
    return portal
        .welcome(whoIs, door, new UserId(user), chosen)
        // a new password ends every session that began with the old one
        .filter(p -> Integer.valueOf(p.passwordVersion()).equals(session.getAttribute(PASSWORD)));
  }

  /** A fresh sign-in: the session gets a new id, so that a planted one is worth nothing. */
  private Optional<SignedIn> welcomed(HttpServletRequest request, Actor door, UserId user) {
    Optional<SignedIn> person = portal.welcome(whoIs, door, user, Optional.empty());
    if (person.isPresent()) {
      if (request.getSession(false) != null) request.changeSessionId();
      request.getSession(true).setAttribute(USER, user.value());
      request.getSession().setAttribute(PASSWORD, person.get().passwordVersion());
    }
    return person;
  }

  private Optional<SignedIn> bearer(HttpServletRequest request, Actor door, String token) {
    request.setAttribute(BEARER, true);
    return bearerOf
        .token(door, token)
        .flatMap(
            b ->
                portal
                    .welcome(whoIs, door, b.user(), b.council())
                    // a token of one council never opens another of the same person
                    .filter(p -> p.council().equals(b.council()))
                    .map(
                        p ->
                            new SignedIn(
                                p.user(),
                                p.shownName(),
                                p.roles(),
                                p.council(),
                                p.councilName(),
                                p.passwordVersion(),
                                b.writes())));
  }

  private static AuthenticationStatus tell(
      HttpMessageContext context, HttpServletRequest request, Optional<SignedIn> person) {
    if (person.isEmpty())
      return context.isAuthenticationRequest()
          ? AuthenticationStatus.SEND_FAILURE
          : context.doNothing();
    request.setAttribute(Asker.ATTRIBUTE, person.get());
    Set<String> roles = person.get().roles().stream().map(Role::name).collect(Collectors.toSet());
    return context.notifyContainerAboutLogin(person.get().user().toString(), roles);
  }
}
