package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.SampleCouncil.details;
import static ua.opencities.council.SampleCouncil.entered;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.membership.Candidate;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.report.CouncilFilter.ProgrammeOfYear;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class CouncilRegisterTest {
  private static final Actor OFFICE = Association.administrator();
  private static final Map<String, CouncilId> COUNCILS = new TreeMap<>();
  private static String codeOfRava;
  private final CouncilRegister register = Association.get(CouncilRegister.class);

  @BeforeAll
  static void enterCouncils() {
    enter("26", "Снятинська міська рада", "Коломийський", PlaceKind.MISTO, "Снятин");
    enter("61", "Чортківська міська рада", "Чортківський", PlaceKind.MISTO, "Чортків");
    enter("35", "Знам’янська міська рада", "Кропивницький", PlaceKind.MISTO, "Знам’янка");
    enter(
        "53",
        "Кам'янопотоківська сільська рада",
        "Кременчуцький",
        PlaceKind.SELO,
        "Кам’яні Потоки");
    enter("56", "Рафалівська селищна рада", "Вараський", PlaceKind.SELYSHCHE, "Рафалівка");
    enter("07", "Рожищенська міська рада", "Луцький", PlaceKind.MISTO, "Рожище");
    enter("18", "Олевська міська рада", "Коростенський", PlaceKind.MISTO, "Олевськ");
    enter("73", "Юрковецька сільська рада", "Чернівецький", PlaceKind.SELO, "Юрківці");
    enter("05", "Ґонтівська сільська рада", "Вінницький", PlaceKind.SELO, "Ґонтівка");
    enter("74", "Ічнянська міська рада", "Прилуцький", PlaceKind.MISTO, "Ічня");
    enter("59", "Миколаївська сільська рада", "Сумський", PlaceKind.SELO, "Миколаївка");
    enter("48", "Миколаївська міська рада", "Миколаївський", PlaceKind.MISTO, "Миколаїв");
    COUNCILS.put("Рава-Руська", rava());
  }

  private static CouncilId rava() {
    var rava =
        entered(
            "46", details("Рава-Руська міська рада", "Львівський", PlaceKind.MISTO, "Рава-Руська"));
    codeOfRava =
        (String) Association.sql("select katottg from council where id = ?", rava.value()).value();
    return rava;
  }

  private static void enter(
      String oblast, String name, String raion, PlaceKind kind, String centre) {
    COUNCILS.put(
        name.split(" ")[0].replace("'", "’") + oblast,
        entered(oblast, details(name, raion, kind, centre)));
  }

  @ParameterizedTest
  @CsvSource({
    "Снятинська міська рада, Снятинська26",
    "снятин, Снятинська26",
    "СНЯТИНСЬКОЇ МІСЬКОЇ РАДИ, Снятинська26",
    "у Снятині, Снятинська26",
    "Cнятинcькa, Снятинська26", // Latin C, c, a
    "снятинска, Снятинська26", // without the soft sign
    "чертків, Чортківська61", // a wrong vowel
    "Чортків Тернопільська, Чортківська61",
    "знамянська, Знам’янська35",
    "Знам'янська, Знам’янська35",
    "знамʼянка, Знам’янська35",
    "Кам’янопотоківська, Кам’янопотоківська53",
    "каменопотоків, Кам’янопотоківська53",
    "рава руська, Рава-Руська",
    "Рава—Руська, Рава-Руська",
    "рафалівка селищна, Рафалівська56",
    "рожищ, Рожищенська07",
    "олевськ житомирська, Олевська18",
    "юрківці, Юрковецька73",
    "гонтівка, Ґонтівська05",
    "ічня, Ічнянська74",
    "миколаївська сумський, Миколаївська59",
    "миколаївська міська, Миколаївська48",
    "'  снятин   ', Снятинська26"
  })
  void findsFirst(String typed, String expected) {
    assertThat(search(typed).items())
        .as(typed)
        .first()
        .extracting(CouncilRow::id)
        .isEqualTo(COUNCILS.get(expected));
  }

  @Test
  void findsByACodeHoweverItWasTyped() {
    assertThat(search(codeOfRava).items())
        .extracting(CouncilRow::id)
        .containsExactly(COUNCILS.get("Рава-Руська"));
    assertThat(search(codeOfRava.replace("UA", "УА").toLowerCase()).items())
        .extracting(CouncilRow::id)
        .containsExactly(COUNCILS.get("Рава-Руська"));
    assertThat(search(codeOfRava.substring(2)).total()).isEqualTo(1);
    assertThat(new Katottg(codeOfRava).oblastCode()).isEqualTo("46");
  }

  @Test
  void findsNothingForWhatIsNoNameAndBreaksOnNoInput() {
    for (String hostile :
        new String[] {
          "' or 1=1 --", "%", "_", "\\", "((((", "щщщщщщ", "<script>", "🙂", "*".repeat(500)
        }) assertThat(search(hostile).items()).extracting(CouncilRow::name).isNotNull();
    assertThat(search("ьььщщщ").total()).isZero();
  }

  @Test
  void narrowsByOblastKindAndStanding() {
    var raion = unlikeAnyOther();
    var a = entered("68", details("Перша міська рада", raion, PlaceKind.MISTO, "Перше"));
    var b = entered("68", details("Друга сільська рада", raion, PlaceKind.SELO, "Друге"));
    Candidate.applied(b);

    assertThat(ids(filter(raion, "68", "", ""))).containsExactlyInAnyOrder(a, b);
    assertThat(ids(filter(raion, "46", "", ""))).isEmpty();
    assertThat(ids(filter(raion, "", "SILSKA", ""))).containsExactly(b);
    assertThat(ids(filter(raion, "", "", "APPLIED"))).containsExactly(b);
    assertThat(ids(filter(raion, "", "", "LEAD"))).containsExactly(a);
  }

  @Test
  void narrowsByTheProgrammeOfAYear() {
    var raion = unlikeAnyOther();
    var none = entered("68", details("Перша рада", raion, PlaceKind.MISTO, "Перше"));
    var drafted = entered("68", details("Друга рада", raion, PlaceKind.SELO, "Друге"));
    Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(drafted), drafted, 2041, 2042);
    var filter = filter(raion, "", "", "");

    assertThat(ids(filter.with(ProgrammeOfYear.read("2042-NONE")))).containsExactly(none);
    assertThat(ids(filter.with(ProgrammeOfYear.read("2042-DRAFT")))).containsExactly(drafted);
    assertThat(ids(filter.with(ProgrammeOfYear.read("2043-DRAFT")))).isEmpty();
    for (String nonsense : new String[] {"", "2042", "2042-", "x-NONE", "2042-none", "2042-NONE-"})
      assertThat(ids(filter.with(ProgrammeOfYear.read(nonsense)))).as(nonsense).hasSize(2);
  }

  @Test
  void sortsByPopulationWithUnknownFiguresLast() {
    var raion = unlikeAnyOther();
    var unknown = entered("68", details("Перша рада", raion, PlaceKind.MISTO, "Перше"));
    var small = entered("68", details("Друга рада", raion, PlaceKind.SELO, "Друге"));
    var large = entered("68", details("Третя рада", raion, PlaceKind.SELO, "Третє"));
    var confirm = Association.get(ConfirmPopulation.class);
    confirm.confirm(OFFICE, small, 100, LocalDate.of(2022, 1, 1), "Держстат");
    confirm.confirm(OFFICE, large, 900, LocalDate.of(2022, 1, 1), "Держстат");

    assertThat(ids(filter(raion, "", "", ""), "population")).containsExactly(small, large, unknown);
    assertThat(ids(filter(raion, "", "", ""), "-population"))
        .containsExactly(large, small, unknown);
    assertThat(ids(filter(raion, "", "", ""), "name")).containsExactly(small, unknown, large);
  }

  @Test
  void turnsPagesAndKnowsTheTotalBeyondTheLast() {
    var raion = unlikeAnyOther();
    for (int i = 0; i < 5; i++) entered("68", details("Рада " + i, raion, PlaceKind.SELO, "Село"));
    var filter = filter(raion, "", "", "");

    assertThat(register.page(OFFICE, filter, CouncilOrder.NAME, new Page.Request(2, 2)).items())
        .extracting(CouncilRow::name)
        .containsExactly("Рада 2", "Рада 3");
    var beyond = register.page(OFFICE, filter, CouncilOrder.NAME, new Page.Request(9, 2));
    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.total()).isEqualTo(5);
  }

  @Test
  void sendsTheSameNumberOfStatementsHoweverLongTheList() {
    int one = statements(1);
    int many = statements(200);

    assertThat(one).isEqualTo(many).isEqualTo(2); // for whom, and the page with its total
  }

  private int statements(int size) {
    return StatementCount.of(
        () ->
            register.page(
                OFFICE, CouncilFilter.all(), CouncilOrder.NAME, new Page.Request(1, size)));
  }

  private Page<CouncilRow> search(String typed) {
    return register.page(
        OFFICE, filter(typed, "", "", ""), CouncilOrder.BEST, Page.Request.first());
  }

  private java.util.List<CouncilId> ids(CouncilFilter filter, String... sort) {
    return register
        .page(
            OFFICE,
            filter,
            CouncilOrder.of(sort.length == 0 ? "name" : sort[0]),
            Page.Request.first())
        .items()
        .stream()
        .map(CouncilRow::id)
        .toList();
  }

  private static CouncilFilter filter(String typed, String oblast, String kind, String standing) {
    return CouncilFilter.of(typed, oblast, kind, standing.isEmpty() ? Set.of() : Set.of(standing));
  }

  /** The search forgives: words with a common beginning would find each other's councils. */
  private static String unlikeAnyOther() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
