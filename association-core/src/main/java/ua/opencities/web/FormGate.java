package ua.opencities.web;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.time.Clock;
import ua.opencities.document.FileTooLarge;
import ua.opencities.document.StoreFile;
import ua.opencities.identity.SignedIn;
import ua.opencities.shared.PublicAddress;

/**
 * Every unsafe request must prove that it was made on a page of ours for this person: the form's
 * token, or the header for a script. A bearer token is proof by itself, since no browser adds it.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
public class FormGate implements ContainerRequestFilter {
  @Context private HttpServletRequest request;
  @Context private ResourceInfo resource;
  @Inject private Clock clock;
  @Inject private LateForm lateForm;

  @Override
  public void filter(ContainerRequestContext asked) {
    if (Asked.safely(asked) || Asked.byAMachine(request) || OperatorKey.fits(request)) return;
    refuseOtherOrigin();
    if (Asked.ofTheApi(asked)) {
      refuseUnlessOwned(request.getHeader(FormToken.HEADER));
      return;
    }
    try {
      admit(asked, FormBody.of(asked).until(request));
    } catch (IllegalArgumentException unreadable) {
      throw new BadRequestException(unreadable);
    }
  }

  private void admit(ContainerRequestContext asked, FormBody body) {
    String type = String.valueOf(asked.getMediaType());
    SentForm form = body.isWhole() ? SentForm.read(type, body.begun()) : body.beginning(type);
    form.keepIn(request);
    String header = request.getHeader(FormToken.HEADER);
    boolean old = isOld(header != null ? header : form.field(FormToken.FIELD));
    if (body.isWhole()) {
      if (old) lateForm.askToConfirm(asked);
      return;
    }
    // only the owner of a token is heard out
    SentForm typed = body.typed(type);
    typed.keepIn(request);
    throw typed.files().keySet().stream()
        .findFirst()
        .<RuntimeException>map(field -> new FileTooLarge(StoreFile.limit(), field))
        .orElseGet(FormBody::tooLarge);
  }

  private void refuseUnlessOwned(String token) {
    if (isOld(token)) throw new ForbiddenException("form token");
  }

  /** Of a form of this person; a form that its owner has just confirmed is not old any more. */
  private boolean isOld(String token) {
    FormToken.Owner owner =
        ResumedForm.isReplayed(request)
            ? FormToken.kept(token, clock)
            : FormToken.read(token, clock);
    if (!owner.is(Asker.of(request).map(SignedIn::user)))
      throw new ForbiddenException("form token");
    return owner.old() && !ResumedForm.isReplayed(request) && !isForEverybody();
  }

  /** Who signs out or in, or chooses a language, is not asked whether they mean it. */
  private boolean isForEverybody() {
    return resource.getResourceMethod() != null
        && resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
  }

  private void refuseOtherOrigin() {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none"))
      throw new ForbiddenException("another site");
    String origin = request.getHeader("Origin");
    if (origin == null || origin.equals("null")) return;
    String host = URI.create(origin).getAuthority();
    if (!request.getHeader("Host").equalsIgnoreCase(host)
        && !PublicAddress.host().map(host::equalsIgnoreCase).orElse(false))
      throw new ForbiddenException("another origin");
  }
}
