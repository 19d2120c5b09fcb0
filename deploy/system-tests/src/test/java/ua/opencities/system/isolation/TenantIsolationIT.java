package ua.opencities.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;

/**
 * Every endpoint of the member portal, called by Zhovkva with what is Drohobych's, and the same
 * call by Drohobych itself, so that a refusal means what it seems to mean.
 */
@ExtendWith(OnPlatform.class)
class TenantIsolationIT {
  private static final Path WAR =
      Path.of(System.getProperty("launcher.jar")).resolveSibling("apps/member-portal.war");
  private static final List<Endpoint> ENDPOINTS =
      MemberEndpoints.in(WAR, Path.of(System.getProperty("target", "target"), "member-classes"));

  /** Ends the session the test itself needs. */
  private static final Set<String> LEFT_OUT = Set.of("POST /sign-out", "POST /sign-in");

  /** Of each member it tells what the association publishes, and nothing else of it. */
  private static final String OPEN_DATA = "open-data";

  @Test
  void everyEndpointIsCovered() {
    assertThat(ENDPOINTS).hasSizeGreaterThan(20);
    for (Endpoint endpoint : ENDPOINTS)
      assertThat(Ways.unknown(endpoint))
          .as(
              "%s (%s) has a parameter of which the isolation test does not know how to get"
                  + " another council's: add a line to isolation/Ways",
              endpoint, endpoint.method())
          .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> anothersIdIsAsUnknownAsNobodys(Platform platform) {
    var zhovkva = new Neighbour(platform.address(), Person.ZHOVKVA);
    var drohobych = new Neighbour(platform.address(), Person.DROHOBYCH);
    return ENDPOINTS.stream()
        .filter(endpoint -> Ways.idOf(endpoint) != null)
        .flatMap(Ways::said)
        .map(
            endpoint ->
                dynamicTest(endpoint.toString(), () -> isHidden(endpoint, zhovkva, drohobych)));
  }

  private static void isHidden(Endpoint endpoint, Neighbour zhovkva, Neighbour drohobych) {
    String name = Ways.idOf(endpoint);
    String theirs = Ways.id(endpoint, drohobych);
    String nobodys = Neighbour.nobodys();
    String before = drohobych.state();
    var foreign = Knock.at(zhovkva, endpoint.at(endpoint.with(name, theirs)), Map.of());
    assertThat(drohobych.state()).as("what Drohobych has").isEqualTo(before);
    var unknown = Knock.at(zhovkva, endpoint.at(endpoint.with(name, nobodys)), Map.of());
    assertThat(told(foreign, theirs))
        .as(endpoint + " as for an id of nobody")
        .isEqualTo(told(unknown, nobodys));
    if (!endpoint.path().startsWith("resume/"))
      assertThat(foreign.statusCode()).as(endpoint + " " + foreign.body()).isEqualTo(404);
    var control = Knock.at(drohobych, endpoint.at(endpoint.with(name, theirs)), Map.of());
    assertThat(control.statusCode())
        .as(endpoint + ", the council's own call")
        .isNotIn(400, 401, 403, 404, 405, 415, 500);
  }

  @TestFactory
  Stream<DynamicTest> noAnswerSpeaksOfTheNeighbour(Platform platform) {
    var zhovkva = new Neighbour(platform.address(), Person.ZHOVKVA);
    var drohobych = new Neighbour(platform.address(), Person.DROHOBYCH);
    Set<String> markers = drohobych.markers();
    assertThat(markers).hasSizeGreaterThan(8);
    Set<String> published = drohobych.published();
    assertThat(published).hasSizeGreaterThan(1);
    Map<String, String> ids = idsOf(drohobych);
    return ENDPOINTS.stream()
        .filter(endpoint -> !Ways.isOpenedByASecret(endpoint))
        .filter(endpoint -> !LEFT_OUT.contains(endpoint.toString()))
        .flatMap(Ways::said)
        .map(
            endpoint ->
                dynamicTest(
                    endpoint.toString(),
                    () ->
                        isSilent(
                            endpoint,
                            zhovkva,
                            endpoint.path().startsWith(OPEN_DATA)
                                ? without(markers, published)
                                : markers,
                            ids)));
  }

  /** With its own id in the path, and the neighbour's in every query parameter and field. */
  private static void isSilent(
      Endpoint endpoint, Neighbour zhovkva, Set<String> markers, Map<String, String> ids) {
    String name = Ways.idOf(endpoint);
    Endpoint own =
        name == null ? endpoint : endpoint.at(endpoint.with(name, Ways.id(endpoint, zhovkva)));
    for (Map.Entry<String, String> id : ids.entrySet()) {
      var foreign = new LinkedHashMap<String, String>();
      foreign.put(id.getKey(), id.getValue());
      for (String query : endpoint.isSafe() ? endpoint.queries() : endpoint.fields())
        if (!query.matches("page|size|sort|from|to|year|label|scope|days")
            && !(endpoint.consumes().contains("json") && Knock.fills(query)))
          foreign.put(query, id.getValue());
      HttpResponse<String> answer = Knock.at(zhovkva, own, foreign);
      assertThat(answer.statusCode()).isLessThan(500);
      String body = answer.body() + answer.headers().firstValue("Location").orElse("");
      // what was asked may be repeated, in a link to the next page or to the other language
      for (String asked : ids.values()) body = body.replace(asked, "");
      assertThat(markers).as(endpoint + " with " + foreign).noneMatch(body::contains);
    }
    if (endpoint.isSafe())
      assertThat(markers)
          .noneMatch(PlainText.of(zhovkva.visitor.bytes("/" + own.path()).body())::contains);
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    var rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Map<String, String> idsOf(Neighbour drohobych) {
    return Map.of(
        "council", drohobych.council(),
        "councilId", drohobych.council(),
        "id", drohobych.programme(),
        "basis", drohobych.programme(),
        "basedOn", drohobych.programme(),
        "invoice", drohobych.invoice(),
        "official", drohobych.official());
  }

  private static String told(HttpResponse<String> answer, String id) {
    return (answer.statusCode()
            + " "
            + answer.headers().firstValue("Location").orElse("")
            + " "
            + answer.body())
        .replace(id, "{id}")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("\"reference\":\"[^\"]*\"|<code[^>]*>[^<]*</code>", "");
  }
}
