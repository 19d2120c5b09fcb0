package ua.opencities.web.door;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.identity.SignIn;
import ua.opencities.identity.WrongEmailOrPassword;
import ua.opencities.tenancy.UserId;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Paths;
import ua.opencities.web.View;
import ua.opencities.web.sender.Sender;

/** The door of both portals. */
@Path("/")
@RequestScoped
@Produces(View.HTML)
public class SignInPages {
  @Inject private SecurityContext security;
  @Inject private SignIn signIn;
  @Inject private Asker asker;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @GET
  @Path("sign-in")
  @PermitAll
  public Object ask(
      @QueryParam("next") @DefaultValue("/") String next,
      @QueryParam("form") @DefaultValue("") String form) {
    if (asker.signedIn().isPresent()) return Go.to(after(next, form)).silently();
    return View.of("identity/sign-in.jte");
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  public Response signIn(
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("password") @DefaultValue("") String password,
      @QueryParam("next") @DefaultValue("/") String next,
      @QueryParam("form") @DefaultValue("") String form) {
    UserId user =
        signIn
            .with(
                asker.atTheDoor(), limited(email), limited(password), Sender.of(request).address())
            .orElseThrow(WrongEmailOrPassword::new);
    var status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new CallerOnlyCredential(user.toString()))
                .newAuthentication(true));
    // a right password without a role here is told nothing more than a wrong one
    if (status != AuthenticationStatus.SUCCESS) throw new WrongEmailOrPassword();
    return Go.to(after(next, form)).silently();
  }

  @POST
  @Path("sign-out")
  @PermitAll
  public Response signOut() throws ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) session.invalidate();
    return Go.to("/sign-in").silently();
  }

  private static String after(String next, String form) {
    if (form.matches("[0-9a-f-]{36}")) return "/resume/" + form;
    return Paths.isInside(next) ? next : "/";
  }

  private static String limited(String typed) {
    return typed.length() > 300 ? typed.substring(0, 300) : typed;
  }
}
