package ua.opencities.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.identity.SampleAccount;
import ua.opencities.support.Database;
import ua.opencities.support.NewCouncil;
import ua.opencities.support.PortalDatabase;
import ua.opencities.support.Visitor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** The member portal's WAR, as it is packed, in the server it runs in. */
@ExtendWith(PortalDatabase.class)
@ArquillianTest
class MemberPortalIT {
  @ArquillianResource private URL address;

  @Deployment(testable = false)
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "member-portal.war")
        .importFrom(new File(System.getProperty("portal.war")))
        .as(WebArchive.class);
  }

  @Test
  void showsTheSignInPageWithItsSafetyHeaders() {
    var answer = visitor().get("/sign-in");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<h1", "lang=\"uk\"");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
  }

  @Test
  void asksAStrangerToSignIn() {
    var answer = visitor().get("/");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?next=");
  }

  @Test
  void answersAMachineWithoutATokenByAProblem() {
    var answer = visitor().get("/api/v1/councils");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(visitor().get("/api/v1/councils", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
  }

  @Test
  void signsAClerkInWithACookieThatNoScriptReads() {
    var clerk = visitor();
    var answer = clerk.signIn(account(Role.CLERK, Optional.of(council())));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith("OC_MEMBER=")
                    && cookie.contains("HttpOnly")
                    && cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"));
    assertThat(clerk.get("/").statusCode()).isEqualTo(200);
    assertThat(clerk.get("/api/v1/councils").body()).contains("Жовківська");
  }

  @Test
  void refusesAFormThatWasNotMadeHereForThisPerson() {
    var clerk = visitor();
    clerk.signIn(account(Role.CLERK, Optional.of(council())));
    assertThat(clerk.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    String another = visitor().token("/sign-in");
    assertThat(clerk.post("/sign-out", Map.of("_csrf", another)).statusCode()).isEqualTo(403);
    String own = clerk.token("/");
    assertThat(
            clerk
                .post("/sign-out", Map.of("_csrf", own), "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(clerk.post("/sign-out", Map.of("_csrf", own)).statusCode()).isEqualTo(303);
  }

  @Test
  void refusesAWrongPasswordAndTheAssociationsStaff() {
    var clerk = account(Role.CLERK, Optional.of(council()));
    var guest = visitor();
    guest.signIn(clerk.email(), "не той пароль зовсім");
    assertThat(guest.get("/").statusCode()).isEqualTo(303);
    var staff = visitor();
    staff.signIn(account(Role.ADMINISTRATOR, Optional.empty()));
    assertThat(staff.get("/").statusCode()).isEqualTo(303);
  }

  @Test
  void aReaderChangesNothing() {
    var reader = visitor();
    reader.signIn(account(Role.READER, Optional.of(council())));
    assertThat(reader.get("/").statusCode()).isEqualTo(200);
    assertThat(reader.post("/programmes/new", Map.of("_csrf", reader.token("/"))).statusCode())
        .isEqualTo(403);
  }

  @Test
  void hidesWhatIsNotThere() {
    var clerk = visitor();
    clerk.signIn(account(Role.CLERK, Optional.of(council())));
    assertThat(clerk.get("/programmes/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
    assertThat(clerk.get("/programmes/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(clerk.get("/nothing/here").statusCode()).isEqualTo(404);
  }

  private Visitor visitor() {
    return new Visitor(address.toString());
  }

  private static Database database() {
    return PortalDatabase.current();
  }

  private static CouncilId council() {
    return NewCouncil.in(database(), "Жовківська міська рада");
  }

  private static SampleAccount account(Role role, Optional<CouncilId> council) {
    return SampleAccount.of(database(), role, council);
  }
}
