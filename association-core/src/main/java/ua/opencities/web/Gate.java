package ua.opencities.web;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import ua.opencities.identity.SignedIn;
import ua.opencities.tenancy.Role;

/** Lets in by role, before the server asks by itself. A method that says nothing is closed. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;
  @Inject private LateForm lateForm;

  @Override
  public void filter(ContainerRequestContext asked) {
    if (resource.getResourceMethod() == null
        || resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) return;
    if (request.getAttribute(SignInMechanism.UNAVAILABLE) instanceof RuntimeException cause)
      throw new ServiceUnavailableException(10L, cause);
    Optional<SignedIn> person = Asker.of(request);
    if (person.isEmpty()) askToSignIn(asked);
    else if (!mayEnter(person.get()) || !mayWrite(asked, person.get()))
      throw new ForbiddenException("role");
  }

  private boolean mayEnter(SignedIn person) {
    var allowed = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    return allowed != null
        && Arrays.stream(allowed.value()).map(Role::valueOf).anyMatch(person.roles()::contains);
  }

  private static boolean mayWrite(ContainerRequestContext asked, SignedIn person) {
    return person.writes() || Asked.safely(asked);
  }

  private void askToSignIn(ContainerRequestContext asked) {
    if (Asked.ofTheApi(asked) || Asked.byAMachine(request))
      throw new NotAuthorizedException("Bearer realm=\"Open Cities\"");
    String next =
        Asked.safely(asked)
            ? "/sign-in?next=" + encoded(Asked.pathAndQuery(asked))
            : lateForm.park(asked).map(id -> "/sign-in?form=" + id).orElse("/sign-in?late=1");
    asked.abortWith(Response.seeOther(URI.create(next)).build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
