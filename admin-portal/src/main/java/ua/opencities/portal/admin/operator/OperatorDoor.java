package ua.opencities.portal.admin.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Duration;
import ua.opencities.identity.invitation.InviteFirstAdministrator;
import ua.opencities.identity.token.MakeTokenFor;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.PublicAddress;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Operator;

/**
 * What the launcher's subcommands ask of the running server. An answer is plain text to print;
 * {@code 204} says that there is nothing to say, {@code 422} why it is refused, {@code 404} that
 * the verb is unknown.
 */
@Path("operator")
@ForTheOperator
@Produces("text/plain; charset=utf-8")
public class OperatorDoor {
  private static final Duration LONGEST = Duration.ofDays(366);

  @Inject private MakeTokenFor tokens;
  @Inject private InviteFirstAdministrator first;

  /**
   * @param ttl as ISO 8601 says it: {@code PT1H}
   */
  @POST
  @Path("token")
  @PermitAll
  public Response token(@FormParam("email") String email, @FormParam("ttl") String ttl) {
    try {
      Duration goodFor = Duration.parse(ttl == null ? "PT1H" : ttl);
      if (goodFor.isNegative() || goodFor.isZero() || goodFor.compareTo(LONGEST) > 0) {
        return refused("ttl");
      }
      return said(tokens.make(Operator.because("token"), email, goodFor).text());
    } catch (NotFound | RuleBroken | DateTimeException unknown) {
      return refused(unknown.getMessage() + ": " + email);
    }
  }

  /** A one-time link, as long as the association has no administrator. */
  @POST
  @Path("first-administrator")
  @PermitAll
  public Response firstAdministrator() {
    return first
        .invite(Operator.because("first start"))
        .map(secret -> said(PublicAddress.of("admin") + "/invitation/" + secret.text()))
        .orElseGet(() -> Response.noContent().build());
  }

  private static Response said(String text) {
    return Response.ok(text).build();
  }

  private static Response refused(String why) {
    return Response.status(422).entity(why).build();
  }
}
