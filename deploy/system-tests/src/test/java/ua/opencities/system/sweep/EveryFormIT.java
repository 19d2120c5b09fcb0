package ua.opencities.system.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.support.Visitor;
import ua.opencities.system.Browser;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;

/**
 * Every form of both portals, found by following links, with hostile text in its fields: no
 * failure, no markup, nothing half-written, and a refused form keeps what was typed. Late, since
 * what is accepted stays.
 */
@ExtendWith(OnPlatform.class)
@Order(1_500_000_000)
class EveryFormIT {

  @Test
  void ofTheCouncilsPortal(Platform platform, Browser browser) {
    Sender clerk = signedIn(platform, Person.ZHOVKVA);
    try (var sweep = new Sweep(platform, browser)) {
      Set<String> swept = sweep.portal(clerk, "/programmes/" + draft(clerk, "2029"));
      sweep.pages(clerk, "/programmes/" + agreed(clerk) + "/acts/session");
      assertThat(sweep.faults()).isEmpty();
      assertThat(swept)
          .contains(
              "/programmes/new",
              "/programmes/{id}/edit/outline",
              "/programmes/{id}/edit/aims",
              "/programmes/{id}/edit/funding",
              "/programmes/{id}/edit/measures",
              "/programmes/{id}/edit/passport",
              "/programmes/{id}/acts/committee",
              "/council/officials/new",
              "/council/officials/{id}/end",
              "/council/contacts/new",
              "/tokens");
    }
  }

  @Test
  void ofTheOffice(Platform platform, Browser browser) {
    Sender office = signedIn(platform, Person.ADMIN);
    try (var sweep = new Sweep(platform, browser)) {
      Set<String> swept =
          sweep.portal(
              office, "/admin/councils/" + applicant(office), "/admin/invoices/new?year=2027");
      assertThat(sweep.faults()).isEmpty();
      assertThat(swept)
          .contains(
              "/admin/councils/{id}/admit",
              "/admin/councils/{id}/step",
              "/admin/councils/{id}/edit",
              "/admin/councils/{id}/names",
              "/admin/councils/{id}/population",
              "/admin/councils/{id}/officials/new",
              "/admin/councils/{id}/contacts/new",
              "/admin/invoices",
              "/admin/payments",
              "/admin/tariffs/new",
              "/admin/settings/requisites",
              "/admin/people/invite",
              "/admin/people/{id}/roles",
              "/admin/jobs",
              "/admin/tokens");
    }
  }

  @Test
  void ofTheDoor(Platform platform, Browser browser) {
    for (String portal : List.of("", "/admin"))
      try (var sweep = new Sweep(platform, browser)) {
        var visitor = new Visitor(platform.address() + portal);
        var stranger = new Sender(visitor, portal, visitor.token("/sign-in"));
        sweep.pages(stranger, portal + "/sign-in", portal + "/password/forgotten");
        if (portal.isEmpty()) sweep.pages(stranger, interestForm(stranger));
        assertThat(sweep.faults())
            .as("the trap for programs alone comes back empty")
            .filteredOn(fault -> !fault.endsWith(": website came back as «»"))
            .isEmpty();
      }
  }

  @Test
  void aNullCharacterIsNoTextToSearchFor(Platform platform) {
    Sender office = signedIn(platform, Person.ADMIN);
    var answer = office.get("/admin/payments?q=%D0%96%00");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("<main").doesNotContain("SQL");
  }

  private static String interestForm(Sender stranger) {
    String found = stranger.get("/join?q=%D1%96%D1%87%D0%BD%D1%8F").body(); // ічня
    return found.replaceFirst("(?s).*?(/join)(\\?council=[0-9a-f-]{36}).*", "$1/interest$2");
  }

  private static Sender signedIn(Platform platform, Person person) {
    var visitor = new Visitor(platform.address() + person.portal());
    visitor.signIn(person.email(), Person.PASSWORD);
    return new Sender(visitor, person.portal(), visitor.token("/"));
  }

  private static String draft(Sender clerk, String year) {
    var drafted =
        clerk
            .visitor()
            .post("/programmes/new", Map.of("_csrf", clerk.token(), "from", year, "to", year));
    return drafted
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*/programmes/([0-9a-f-]{36}).*", "$1");
  }

  /** A programme that waits for its session. */
  private static String agreed(Sender clerk) {
    String programme = draft(clerk, "2027");
    var act = Map.of("_csrf", clerk.token(), "number", "71", "date", "2026-11-20");
    clerk.visitor().post("/programmes/" + programme + "/acts/committee", act);
    assertThat(clerk.get("/programmes/" + programme + "/acts/session").statusCode()).isEqualTo(200);
    return programme;
  }

  private static String applicant(Sender office) {
    String list = office.get("/admin/councils?standing=APPLIED").body();
    return list.replaceFirst("(?s).*?<tbody>.*?/councils/([0-9a-f-]{36}).*", "$1");
  }
}
