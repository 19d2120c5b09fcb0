package ua.opencities.system.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.support.Visitor;
import ua.opencities.system.Browser;
import ua.opencities.system.Crawl;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;

/**
 * Every form of both portals, found by following links, with hostile text in each field in turn: no
 * failure, no markup, nothing half-written, and a refused form keeps what was typed. Late, since
 * what is accepted stays.
 */
@ExtendWith(OnPlatform.class)
@Order(1_500_000_000)
class EveryFormIT {
  private static final int MOST = 4_000;
  private final List<String> faults = new ArrayList<>();
  private int posts;

  @Test
  void ofTheCouncilsPortal(Platform platform, Browser browser) {
    Sender clerk = signedIn(platform, Person.ZHOVKVA);
    String draft = draftOfANewProgramme(clerk);
    Set<String> swept = sweep(platform, browser, clerk, "/programmes/" + draft);
    assertThat(faults).isEmpty();
    assertThat(swept)
        .contains(
            "/programmes/new",
            "/programmes/{id}/edit/outline",
            "/programmes/{id}/edit/aims",
            "/programmes/{id}/edit/funding",
            "/programmes/{id}/acts/committee",
            "/programmes/{id}/acts/session",
            "/council/officials/new",
            "/council/officials/{id}/end",
            "/tokens");
  }

  @Test
  void ofTheOffice(Platform platform, Browser browser) {
    Sender office = signedIn(platform, Person.ADMIN);
    Set<String> swept =
        sweep(
            platform,
            browser,
            office,
            "/admin/councils/" + applicant(office),
            "/admin/invoices/new?year=2027");
    assertThat(faults).isEmpty();
    assertThat(swept)
        .contains(
            "/admin/councils/{id}/admit",
            "/admin/councils/{id}/step",
            "/admin/councils/{id}/edit",
            "/admin/councils/{id}/names",
            "/admin/councils/{id}/population",
            "/admin/councils/{id}/officials/new",
            "/admin/invoices",
            "/admin/payments",
            "/admin/tariffs/new",
            "/admin/settings/requisites",
            "/admin/people/invite",
            "/admin/people/{id}/roles",
            "/admin/jobs",
            "/admin/tokens");
  }

  @Test
  void ofTheDoor(Platform platform, Browser browser) {
    for (String portal : List.of("", "/admin")) {
      var visitor = new Visitor(platform.address() + portal);
      var stranger = new Sender(visitor, portal, visitor.token("/sign-in"));
      try (var rows = new Rows(platform);
          var context = browser.stranger()) {
        var html = new Html(context);
        for (String page : List.of(portal + "/sign-in", portal + "/password/forgotten"))
          for (Form form : html.read(stranger.get(page).body()).forms())
            for (Hostile hostile : Hostile.values()) {
              Map<String, String> typed = new LinkedHashMap<>();
              form.own().forEach(field -> typed.putAll(hostile.in(field)));
              send(new Try(stranger, html, rows, page, form, typed, hostile), false);
            }
      }
    }
    assertThat(faults).isEmpty();
  }

  private Set<String> sweep(Platform platform, Browser browser, Sender sender, String... first) {
    Map<String, List<Form>> pages = new LinkedHashMap<>();
    try (var rows = new Rows(platform);
        var context = browser.stranger()) {
      var html = new Html(context);
      new Crawl(sender.portal(), first)
          .each(
              path -> {
                var page = html.read(sender.get(path).body());
                pages.put(path, page.forms());
                return page.links();
              });
      Set<String> kinds = new TreeSet<>();
      pages.forEach(
          (page, forms) ->
              forms.stream()
                  .filter(form -> !form.own().isEmpty() && kinds.add(kind(form)))
                  .forEach(form -> inEachField(sender, html, rows, page, form)));
      System.out.println(sender.portal() + " swept " + posts + " times: " + kinds);
      assertThat(posts).isLessThan(MOST);
      noMarkupAnywhere(sender, html, first);
      return kinds;
    }
  }

  private static String kind(Form form) {
    return (form.posted() ? "" : "GET ") + Crawl.kind(form.action());
  }

  private void inEachField(Sender sender, Html html, Rows rows, String page, Form form) {
    Set<String> names = new TreeSet<>();
    for (Form.Field field : form.own())
      if (names.add(field.name()))
        for (Hostile hostile : Hostile.values())
          send(
              new Try(sender, html, rows, page, form, hostile.in(field), hostile), field.isTyped());
  }

  private void send(Try sent, boolean comesBack) {
    posts++;
    HttpResponse<String> answer = sent.send();
    if (answer.statusCode() >= 500) faults.add(sent + " answers " + answer.statusCode());
    String location = answer.headers().firstValue("Location").orElse("");
    var shown =
        sent.html.read(
            answer.statusCode() == 303 ? sent.sender.get(path(location)).body() : answer.body());
    if (shown.isMarked()) faults.add(sent + " stands on the page as markup");
    boolean refused = answer.statusCode() >= 400 || shown.isRefusal();
    var written = sent.rows.writtenSinceAskedLast();
    if (refused && !written.isEmpty()) faults.add(sent + " was refused and wrote " + written);
    if (!shown.isRefusal()) return;
    shown.linksToNoField().forEach(link -> faults.add(sent + " is linked to no field: " + link));
    if (comesBack) sent.missing(shown).ifPresent(faults::add);
  }

  private void noMarkupAnywhere(Sender sender, Html html, String... first) {
    new Crawl(sender.portal(), first)
        .each(
            path -> {
              var page = html.read(sender.get(path).body());
              if (page.isMarked()) faults.add(path + " shows what was typed as markup");
              return page.links();
            });
  }

  private static Sender signedIn(Platform platform, Person person) {
    var visitor = new Visitor(platform.address() + person.portal());
    visitor.signIn(person.email(), Person.PASSWORD);
    return new Sender(visitor, person.portal(), visitor.token("/"));
  }

  private static String draftOfANewProgramme(Sender clerk) {
    var drafted =
        clerk
            .visitor()
            .post("/programmes/new", Map.of("_csrf", clerk.token(), "from", "2029", "to", "2029"));
    return drafted
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*/programmes/([0-9a-f-]{36}).*", "$1");
  }

  private static String applicant(Sender office) {
    String list = office.get("/admin/councils?standing=APPLIED").body();
    return list.replaceFirst("(?s).*?<tbody>.*?/councils/([0-9a-f-]{36}).*", "$1");
  }

  private static String path(String location) {
    return location.replaceFirst("^https?://[^/]+", "");
  }
}
