package ua.opencities.portal.admin;

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

/** The admin portal's WAR, as it is packed, in the server it runs in. */
@ExtendWith(PortalDatabase.class)
@ArquillianTest
class AdminPortalIT {
  @ArquillianResource private URL address;

  @Deployment(testable = false)
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "admin-portal.war")
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
  void signsTheOfficeInWithACookieThatNoScriptReads() {
    var officer = visitor();
    var answer = officer.signIn(account(Role.ADMINISTRATOR, Optional.empty()));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith("OC_ADMIN=")
                    && cookie.contains("HttpOnly")
                    && cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"));
    assertThat(officer.get("/").statusCode()).isEqualTo(200);
    council();
    assertThat(officer.get("/api/v1/councils?size=100").body()).contains("Жовківська");
  }

  @Test
  void refusesAFormThatWasNotMadeHereForThisPerson() {
    var officer = visitor();
    officer.signIn(account(Role.ADMINISTRATOR, Optional.empty()));
    assertThat(officer.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    String another = visitor().token("/sign-in");
    assertThat(officer.post("/sign-out", Map.of("_csrf", another)).statusCode()).isEqualTo(403);
    String own = officer.token("/");
    assertThat(
            officer
                .post("/sign-out", Map.of("_csrf", own), "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(officer.post("/sign-out", Map.of("_csrf", own)).statusCode()).isEqualTo(303);
  }

  @Test
  void refusesAWrongPasswordAndTheCouncilsPeople() {
    var officer = account(Role.ADMINISTRATOR, Optional.empty());
    var guest = visitor();
    guest.signIn(officer.email(), "не той пароль зовсім");
    assertThat(guest.get("/").statusCode()).isEqualTo(303);
    var clerk = visitor();
    clerk.signIn(account(Role.CLERK, Optional.of(council())));
    assertThat(clerk.get("/").statusCode()).isEqualTo(303);
  }

  @Test
  void anObserverChangesNothing() {
    var observer = visitor();
    observer.signIn(account(Role.OBSERVER, Optional.empty()));
    assertThat(observer.get("/").statusCode()).isEqualTo(200);
    assertThat(observer.post("/tariffs/new", Map.of("_csrf", observer.token("/"))).statusCode())
        .isEqualTo(403);
  }

  @Test
  void hidesWhatIsNotThere() {
    var officer = visitor();
    officer.signIn(account(Role.ADMINISTRATOR, Optional.empty()));
    assertThat(officer.get("/councils/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
    assertThat(officer.get("/councils/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(officer.get("/nothing/here").statusCode()).isEqualTo(404);
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
