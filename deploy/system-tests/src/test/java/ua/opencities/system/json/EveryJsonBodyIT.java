package ua.opencities.system.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;
import ua.opencities.system.sweep.Rows;

/**
 * Every body of JSON that the portals read: what is of another shape or holds nonsense is refused
 * at its field and nothing is written; what is made is where the answer says. Late, since what is
 * made stays.
 */
@ExtendWith(OnPlatform.class)
@Order(1_495_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryJsonBodyIT {
  /** They answer by the same code as {@code invoices/{}/write-offs} and {@code …/schedules}. */
  private static final Set<String> MADE_ELSEWHERE =
      Set.of(
          "/admin/api/v1/councils/{}/openings/{}/write-offs",
          "/admin/api/v1/councils/{}/taken-over/{}/schedules",
          "/admin/api/v1/councils/{}/taken-over/{}/write-offs");

  private Map<String, String> ids;
  private Program council;
  private Program office;
  private Rows rows;

  @BeforeAll
  void signIn(Platform platform) {
    council = new Program(platform, Person.DROHOBYCH);
    office = new Program(platform, Person.ADMIN);
    rows = new Rows(platform);
    ids = Known.ids(council, office);
  }

  @AfterAll
  void leave() {
    rows.close();
  }

  @Test
  @Order(1)
  void aBodyOfAnotherShapeIsRefusedAtItsFieldAndNothingIsWritten() {
    rows.writtenSinceAskedLast();
    var faults = new ArrayList<String>();
    for (Program asker : List.of(council, office)) {
      List<JsonBody> bodies =
          JsonBody.of(asker == council ? "member-portal.war" : "admin-portal.war");
      assertThat(bodies).hasSizeGreaterThan(9);
      for (JsonBody body : bodies) new Shapes(asker, body, faults).tryAll(body == bodies.get(0));
    }
    assertThat(faults).isEmpty();
    assertThat(rows.writtenSinceAskedLast()).isEmpty();
  }

  @Test
  @Order(2)
  void whatIsMadeIsWhereItsAnswerSays() {
    var tried = new HashSet<>(MADE_ELSEWHERE);
    for (Creation each : Creation.all()) {
      tried.add(each.template());
      Creation wanted = each.with(ids);
      Program asker = each.ofTheOffice() ? office : council;
      HttpResponse<String> answer = asker.post(wanted.path(), Turned.in(wanted.body()));
      assertThat(answer.statusCode()).as(each + ": " + answer.body()).isIn(201, 202);
      String said = answer.headers().firstValue("Location").orElse("");
      URI at = answer.uri().resolve(said);
      assertThat(at.getPath()).as("%s is at %s", each, said).startsWith(asker.portal + "/api/v1/");
      String inPortal = at.toString().replaceFirst("^https?://[^/]+" + asker.portal, "");
      HttpResponse<String> made = asker.get(inPortal);
      assertThat(made.statusCode()).as("%s is at %s", each, said).isEqualTo(200);
      assertThat(Turned.isSeenIn(answer.body() + made.body())).as("%s", each).isFalse();
      Known.ID.matcher(said).results().forEach(id -> ids.put(each.made(), id.group()));
    }
    assertThat(tried).containsExactlyInAnyOrderElementsOf(Described.creating(council, office));
  }

  @Test
  @Order(3)
  void nonsenseInASoundBodyIsRefusedAndNothingIsWritten() {
    rows.writtenSinceAskedLast();
    var faults = new ArrayList<String>();
    for (Creation each : Creation.all()) {
      if (each.body().isEmpty()) continue;
      Program asker = each.ofTheOffice() ? office : council;
      new Nonsense(asker, each.with(ids), faults).tryAll();
      Map<String, Long> written = rows.writtenSinceAskedLast();
      if (!written.isEmpty()) faults.add(each + " wrote " + written);
    }
    assertThat(faults).isEmpty();
  }
}
