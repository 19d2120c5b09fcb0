package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.AttributesOf;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.term.EndingTermFilter;
import ua.opencities.council.official.term.TermCalendar;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DisputeRegister;
import ua.opencities.report.candidate.CandidateFilter;
import ua.opencities.report.candidate.CandidateOrder;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.report.contact.ContactFilter;
import ua.opencities.report.contact.ContactsOfMembers;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What the register's pages ask is told by the page, not by how many councils there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyCouncilsTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int FEW = 1_500;
  private static final int MANY = 15_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final AttributeView attribute = SampleAttribute.of(AttributeKind.TEXT);
  private final Map<String, Callable<?>> pages = new LinkedHashMap<>();
  private final Map<String, Integer> ofFew = new LinkedHashMap<>();

  /** The attribute is a text. */
  private static final Set<AttributeWanted.How> OF_OTHER_KINDS =
      Set.of(AttributeWanted.How.CHOICE, AttributeWanted.How.NUMBERS, AttributeWanted.How.DAYS);

  @BeforeAll
  void fill() {
    ManyCouncils.fill(1, FEW, attribute.id());
    var one =
        new CouncilId(
            (UUID)
                Association.sql("select id from council where katottg = 'UA46990000000000001'")
                    .rows()
                    .get(0)
                    .get(0));
    register("by name", CouncilFilter.of("численська", "", "", Set.of()), CouncilOrder.BEST);
    register("by oblast", CouncilFilter.of("", "46", "SILSKA", Set.of()), CouncilOrder.NAME);
    register(
        "by standing",
        CouncilFilter.of("", "46", "", Set.of("ACTIVE")),
        CouncilOrder.POPULATION_DOWN);
    for (var how : AttributeWanted.How.values())
      if (!OF_OTHER_KINDS.contains(how))
        register(
            "by an attribute, " + how,
            CouncilFilter.all()
                .having(Optional.of(new AttributeWanted(attribute.id(), how, "щось"))),
            CouncilOrder.NAME);
    LocalDate day = LocalDate.of(2025, 12, 31);
    pages.put("members", () -> Association.get(MembersOnDay.class).page(OFFICE, day, page()));
    pages.put(
        "members by standing", () -> Association.get(MembersOnDay.class).byStanding(OFFICE, day));
    pages.put(
        "candidates",
        () ->
            Association.get(CandidateQueue.class)
                .page(OFFICE, CandidateFilter.of("", "", ""), CandidateOrder.WAITING, page()));
    pages.put(
        "contacts",
        () ->
            Association.get(ContactsOfMembers.class)
                .page(
                    OFFICE,
                    new ContactFilter("FINANCE", ContactFilter.Named.ALL, "", "46"),
                    page()));
    pages.put(
        "terms",
        () ->
            Association.get(TermCalendar.class)
                .page(OFFICE, new EndingTermFilter(6, Optional.empty()), page()));
    pages.put("disputes", () -> Association.get(DisputeRegister.class).page(OFFICE, page()));
    pages.put("the card: dossier", () -> Association.get(CouncilDossier.class).of(OFFICE, one));
    pages.put("the card: course", () -> Association.get(CouncilCourse.class).of(OFFICE, one, 50));
    pages.put("the card: officials", () -> Association.get(OfficialHistory.class).of(OFFICE, one));
    pages.put("the card: contacts", () -> Association.get(ContactsOf.class).council(OFFICE, one));
    pages.put("the card: payers", () -> Association.get(PayersOf.class).council(OFFICE, one));
    pages.put("the card: figures", () -> Association.get(PopulationHistory.class).all(OFFICE, one));
    pages.put(
        "the card: attributes", () -> Association.get(AttributesOf.class).council(OFFICE, one));
    pages.forEach((name, asked) -> ofFew.put(name, StatementCount.of(asked)));
    ManyCouncils.fill(FEW + 1, MANY, attribute.id());
  }

  @AfterAll
  void leave() {
    ManyCouncils.remove();
    SampleAttribute.archiveAll();
  }

  Stream<String> pages() {
    return ofFew.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksAsManyStatementsOfFifteenThousandAsOfFifteenHundred(String name) {
    Instant began = Instant.now();
    assertThat(StatementCount.of(pages.get(name))).isEqualTo(ofFew.get(name)).isLessThan(12);
    assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE);
  }

  private void register(String name, CouncilFilter filter, CouncilOrder order) {
    pages.put(
        "the register " + name,
        () -> {
          var found = Association.get(CouncilRegister.class).page(OFFICE, filter, order, page());
          if (!name.endsWith("NONE") && !name.endsWith("YES") && !name.endsWith("NO"))
            assertThat(found.items()).as("a page of it").hasSize(50);
          return found;
        });
  }

  private static Page.Request page() {
    return new Page.Request(1, 50);
  }
}
