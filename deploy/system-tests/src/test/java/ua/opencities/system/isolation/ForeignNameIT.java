package ua.opencities.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;

/**
 * A row that a query or a body names: Drohobych names its own and is understood; what is Zhovkva's
 * is as unknown to it as what is nobody's, and stays as it was.
 */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignNameIT {
  private static final Path WAR =
      Path.of(System.getProperty("launcher.jar")).resolveSibling("apps/member-portal.war");
  private static final Path CLASSES = Path.of(System.getProperty("target", "target"), "named-rows");

  /** Of the shape of an id, if one counts characters alone. */
  private static final String NO_ID = "-".repeat(36);

  /** Names of values, wherever they are read. */
  private static final Set<String> VALUES =
      Set.of(
          ("address addressee administration again amount amount- answer asOf authority back background"
                  + " body box byOrder claimed conclusion control convocation customer date day days decided"
                  + " decidedOn decisionNumber decisionTitle did do document due email ends executor file"
                  + " format forms from function fundable gains gender givenName go gone group how indicator kekv"
                  + " kind kpkvk label lastDay line- line-kekv line-kpkvk lowers measure moneyUnit name next note note-"
                  + " number on ours page part password payer paying phone position post purpose q reason"
                  + " remark- remarks renews result result- results scope seen session settle shown"
                  + " signatory signatoryName signatoryPost since size sort source starts state stay step style subject"
                  + " surname take- task term text theirs title to toYear unit until value- verb verdict"
                  + " version website whole wished words year")
              .split(" "));

  /** Like the name of a row elsewhere; here it is none. */
  private static final Map<String, String> NO_ROWS =
      Map.of(
          "TokenPages submission",
          "the one sending of a form, made at random with the page; a second one makes nothing",
          "MoneyPages corrects",
          "the place of an entry in the council's own book",
          "MoneyForm corrects",
          "the same",
          "WizardPages paper",
          "the kind of a paper",
          "WizardPages row",
          "the place of a row on its page",
          "SignInPages form",
          "only carried to resume/{id}, which Ways knows",
          "StyleguidePages programme",
          "a sample; nothing is read");

  private Footprint rows;
  private Prepared prepared;
  private Neighbour drohobych;
  private Neighbour zhovkva;

  @BeforeAll
  void prepare(Platform platform) {
    drohobych = new Neighbour(platform.address(), Person.DROHOBYCH);
    zhovkva = new Neighbour(platform.address(), Person.ZHOVKVA);
    rows = new Footprint(platform);
    prepared = new Prepared(rows, drohobych, zhovkva);
  }

  @AfterAll
  void leave() {
    prepared.close();
    rows.close();
  }

  @Test
  void everyNameThatIsReadIsAValueOrTriedAsTheNameOfARow() {
    Set<String> tried =
        new NamedRows(prepared).all().stream().map(NamedRow::where).collect(Collectors.toSet());
    Set<String> names = tried.stream().map(it -> it.split(" ")[1]).collect(Collectors.toSet());
    Set<String> read = NamesInSource.all();
    for (Endpoint each : MemberEndpoints.in(WAR, CLASSES))
      if (each.consumes().contains("json"))
        for (String field : each.fields())
          read.add(each.body().replaceFirst(".*[.$]", "") + " " + field);
    assertThat(read).hasSizeGreaterThan(150).containsAll(tried).containsAll(NO_ROWS.keySet());
    for (String each : read) {
      String name = each.split(" ")[1];
      boolean ofAPage = Character.isLowerCase(each.charAt(0));
      assertThat(
              VALUES.contains(name)
                  || tried.contains(each)
                  || NO_ROWS.containsKey(each)
                  || ofAPage && names.contains(name))
          .as(
              "%s is read: if it names a row, add how it is asked to isolation/NamedRows, else its"
                  + " name here",
              each)
          .isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> anothersIdInAQueryOrABodyIsAsUnknownAsNobodys() {
    Set<String> markers = zhovkva.markersOfItsOwn();
    assertThat(markers).hasSizeGreaterThan(8);
    return new NamedRows(prepared)
        .all().stream().map(it -> dynamicTest(it.where(), () -> isUnknown(it, markers)));
  }

  private void isUnknown(NamedRow row, Set<String> markers) {
    String theirs = row.id().apply(zhovkva);
    String own = row.id().apply(drohobych);
    assertThat(own).isNotEqualTo(theirs);
    Map<String, String> before = rows.of(zhovkva.council());
    String foreign = row.told(drohobych, theirs);
    assertThat(rows.of(zhovkva.council())).as("what Zhovkva has").isEqualTo(before);
    String nobodys = row.told(drohobych, Neighbour.nobodys());
    assertThat(foreign).as("as for an id of nobody").isEqualTo(nobodys);
    assertThat(markers).noneMatch(foreign::contains);
    assertThat(row.ask().with(drohobych, NO_ID).statusCode()).as("no id at all").isLessThan(500);
    assertThat(row.told(drohobych, own))
        .as("the council's own row by the same way")
        .matches("(?s)[23]\\d\\d .*")
        .isNotEqualTo(nobodys);
  }
}
