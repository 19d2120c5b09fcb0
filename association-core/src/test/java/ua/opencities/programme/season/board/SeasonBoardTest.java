package ua.opencities.programme.season.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.season.SampleSeason.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.advice.AnswerAdvice;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.programme.season.SampleSeason;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.programme.season.SeasonStep;
import ua.opencities.programme.season.SetSessionDay;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

class SeasonBoardTest {
  private static final Actor OFFICE = Association.administrator();
  private final int year = SampleSeason.open(1);
  private final SeasonBoard board = Association.get(SeasonBoard.class);
  private final CouncilId council = SeasonMember.of("Дощана");
  private final Actor clerk = Association.clerkOf(council);

  @Test
  void followsACouncilFromStageToStage() {
    assertThat(seen().stage()).isEqualTo(SeasonStage.NOT_BEGUN);
    assertThat(seen().next().step()).isEqualTo(SeasonStep.BEGIN);
    ProgrammeId id = drafted();
    assertThat(seen().stage()).isEqualTo(SeasonStage.DRAFT);
    assertThat(seen().programme()).contains(id);
    Association.get(AskAdvice.class).ask(clerk, id, "");
    assertThat(seen().stage()).isEqualTo(SeasonStage.ADVICE_ASKED);
    assertThat(seen().next().step().turn()).isEqualTo(SeasonStep.Turn.ASSOCIATION);
    answered(id, AdviceStep.RETURNED);
    assertThat(seen().stage()).isEqualTo(SeasonStage.RETURNED);
    assertThat(seen().blockers()).contains(Blocker.REMARKS);
    Association.get(AskAdvice.class).ask(clerk, id, "виправлено");
    answered(id, AdviceStep.ADVISED);
    assertThat(seen().stage()).isEqualTo(SeasonStage.ADVISED);
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, SampleProgramme.act("5", TODAY.minusDays(2)));
    assertThat(seen().stage()).isEqualTo(SeasonStage.AGREED);
    Association.get(RecordSessionAct.class)
        .record(clerk, id, SampleProgramme.act("6", TODAY.minusDays(1)));
    assertThat(seen().stage()).isEqualTo(SeasonStage.APPROVED);
    assertThat(seen().next().step()).isEqualTo(SeasonStep.PLAN);
    SeasonMember.plans(council, year, "12000.00");
    assertThat(seen().stage()).isEqualTo(SeasonStage.PLANNED);
    assertThat(seen().next().by()).isEmpty();
    assertThat(seen().isBlocked()).isFalse();
  }

  @Test
  void aProgrammeOfSeveralYearsServesEachOfThem() {
    Association.get(DraftProgramme.class).fromTemplate(clerk, council, year - 1, year + 1);
    assertThat(seen().stage()).isEqualTo(SeasonStage.DRAFT);
    assertThat(seen().planned()).isEqualTo(seen().fee().orElseThrow());
  }

  @Test
  void reckonsEachFeeAsTheTariffDoes() {
    var explained =
        Association.get(CouncilSeason.class).of(clerk, council, year).orElseThrow().fee();
    assertThat(seen().fee()).isPresent().isEqualTo(explained.map(fee -> fee.amount()));
  }

  @Test
  void aReliefOfAnotherFeeLeavesTheAnnualOneAsItIs() {
    var whole = seen().fee();
    var waiver = Relief.of(ReliefKind.WAIVER, Period.ofYear(year));
    ReliefFixture.inForce(council, waiver.from(RelievedFee.ENTRY));
    ReliefFixture.inForce(council, waiver.from(RelievedFee.TARGETED));
    assertThat(whole).isPresent();
    assertThat(seen().fee()).isEqualTo(whole);
    ReliefFixture.inForce(council, waiver);
    assertThat(seen().fee()).contains(Money.ZERO);
  }

  @Test
  void saysWhatStandsInTheWay() {
    assertThat(seen().blockers()).containsExactly(Blocker.NO_CLERK, Blocker.NO_HEAD);
    SeasonMember.person(council, Role.CLERK);
    SeasonMember.head(council);
    assertThat(seen().blockers()).isEmpty();
    ProgrammeId id = drafted();
    assertThat(seen().blockers()).isEmpty();
    revised(id, new ProgrammePart.Funding(List.of(SampleParts.line(year, "1.00"))));
    assertThat(seen().blockers()).containsExactly(Blocker.TOO_LITTLE_MONEY);
    revised(id, new ProgrammePart.Funding(List.of(SampleParts.line(year, "0.00"))));
    assertThat(seen().blockers()).containsExactly(Blocker.NO_MONEY);
    revised(id, new ProgrammePart.Funding(List.of(SampleParts.line(year, "99000.00"))));
    revised(id, SeasonMember.measures(year, "98000.00"));
    assertThat(seen().blockers()).containsExactly(Blocker.MEASURES_APART);
    revised(id, SeasonMember.measures(year, "99000.00"));
    assertThat(seen().blockers()).isEmpty();
  }

  @Test
  void saysThatTheFeeIsNotKnown() {
    CouncilId empty = SeasonMember.withoutInhabitants("Безлюдна");
    assertThat(seen(empty).fee()).isEmpty();
    assertThat(seen(empty).blockers()).contains(Blocker.FEE_UNKNOWN);
  }

  @Test
  void countsACouncilsDaysFromItsOwnSession() {
    LocalDate own = LocalDate.of(year - 1, 12, 22);
    Association.get(SetSessionDay.class).set(clerk, council, year, Optional.of(own));
    assertThat(seen().ownSession()).isTrue();
    assertThat(seen().dates().session()).isEqualTo(own);
    assertThat(seen().dates().publishedBy()).isBefore(own.minusDays(13));
  }

  @Test
  void knowsOnlyMembersWhoseFeesRun() {
    CouncilId frozen = SeasonMember.of("Заморожена");
    CouncilId stranger = Association.newCouncil("Стороння міська рада");
    Association.sql(
            "update membership set standing = 'FROZEN' where council_id = ?", frozen.value())
        .run();
    assertThat(board.chosen(OFFICE, year, List.of(frozen, stranger, council)))
        .extracting(SeasonCouncil::id)
        .containsExactly(council);
    assertThat(Association.get(CouncilSeason.class).now(Association.clerkOf(frozen), frozen))
        .isEmpty();
  }

  @Test
  void narrowsSortsAndPages() {
    CouncilId other = SeasonMember.of("Дощана");
    drafted();
    String words = "дощана";
    assertThat(found(SeasonFilter.asked("draft", "46", "", words), "name"))
        .contains(council)
        .doesNotContain(other);
    assertThat(found(SeasonFilter.asked("not_begun", "", "", words), "name"))
        .contains(other)
        .doesNotContain(council);
    assertThat(found(SeasonFilter.asked("", "05", "", words), "name")).isEmpty();
    assertThat(found(SeasonFilter.asked("", "", "no_clerk", words), "name"))
        .contains(council, other);
    assertThat(found(SeasonFilter.asked("", "", "blocked", words), "name"))
        .contains(council, other);
    assertThat(found(SeasonFilter.asked("", "", "measures_apart", words), "name")).isEmpty();
    assertThat(found(SeasonFilter.asked("nonsense", "9", "nonsense", words), "-stage"))
        .containsSubsequence(council, other);
    assertThat(found(SeasonFilter.asked("", "", "", words), "stage"))
        .containsSubsequence(other, council);
    var first =
        board.page(
            OFFICE,
            year,
            SeasonFilter.asked("", "", "", words),
            SeasonOrder.Wish.read("name"),
            new Page.Request(1, 1));
    assertThat(first.page().items()).hasSize(1);
    assertThat(first.page().total()).isGreaterThanOrEqualTo(2);
    var beyond =
        board.page(
            OFFICE,
            year,
            SeasonFilter.none(),
            SeasonOrder.Wish.read(""),
            new Page.Request(9999, 100));
    assertThat(beyond.page().items()).isEmpty();
  }

  @Test
  void figuresAreOfAllCouncilsWhateverIsFiltered() {
    drafted();
    var nobody =
        board.page(
            OFFICE,
            year,
            SeasonFilter.asked("", "", "", "жодна"),
            SeasonOrder.Wish.read(""),
            Page.Request.first());
    var figures = nobody.figures();
    assertThat(nobody.page().total()).isZero();
    assertThat(figures.stages()).containsOnlyKeys(SeasonStage.values());
    assertThat(figures.stages().values().stream().mapToLong(it -> it.councils()).sum())
        .isEqualTo(figures.councils());
    assertThat(figures.stages().get(SeasonStage.DRAFT).councils()).isPositive();
    assertThat(figures.fees()).isGreaterThan(Money.ZERO);
    assertThat(figures.planned()).isGreaterThanOrEqualTo(seen().planned());
  }

  @Test
  void asksAFixedNumberOfStatements() {
    int few = StatementCount.of(this::all);
    for (int i = 0; i < 6; i++) {
      CouncilId one = SeasonMember.of("Багата");
      Association.get(DraftProgramme.class).fromTemplate(Association.clerkOf(one), one, year, year);
    }
    assertThat(StatementCount.of(this::all)).isEqualTo(few).isLessThanOrEqualTo(7);
  }

  @Test
  void aCouncilSeesItselfAlone() {
    CouncilId other = SeasonMember.of("Сусідня");
    var questions = Association.get(CouncilSeason.class);
    assertThat(questions.of(clerk, council, year)).isPresent();
    assertThat(questions.of(clerk, other, year)).isEmpty();
    assertThat(questions.now(clerk, council)).map(it -> it.council().id()).contains(council);
  }

  @Test
  void ofSeveralOpenSeasonsTheSoonestThatIsNotDoneIsNow() {
    int later = SampleSeason.open(2);
    var questions = Association.get(CouncilSeason.class);
    LocalDate soon = TODAY.plusDays(1);
    var days = Association.get(SetSessionDay.class);
    if (soon.getYear() < year) days.set(clerk, council, year, Optional.of(soon));
    assertThat(questions.now(clerk, council).orElseThrow().year()).isEqualTo(year);
    Association.get(DraftProgramme.class).fromTemplate(clerk, council, later, later);
    assertThat(questions.now(clerk, council).orElseThrow().year()).isEqualTo(year);
  }

  @Test
  void aYearThatIsNotOpenHasNoBoard() {
    assertThatThrownBy(
            () -> board.found(OFFICE, 2199, SeasonFilter.none(), SeasonOrder.Wish.read("")))
        .isInstanceOf(NotFound.class);
  }

  private SeasonBoard.View all() {
    return board.page(
        OFFICE, year, SeasonFilter.none(), SeasonOrder.Wish.read(""), new Page.Request(1, 100));
  }

  private List<CouncilId> found(SeasonFilter filter, String sort) {
    return board.found(OFFICE, year, filter, SeasonOrder.Wish.read(sort)).stream()
        .map(SeasonCouncil::id)
        .toList();
  }

  private SeasonCouncil seen() {
    return seen(council);
  }

  private SeasonCouncil seen(CouncilId one) {
    return board.chosen(OFFICE, year, List.of(one)).get(0);
  }

  private ProgrammeId drafted() {
    return Association.get(DraftProgramme.class).fromTemplate(clerk, council, year, year);
  }

  private void revised(ProgrammeId id, ProgrammePart part) {
    long version = Association.get(ProgrammeDetails.class).of(clerk, id).version();
    Association.get(ReviseProgramme.class).revise(clerk, id, version, part);
  }

  private void answered(ProgrammeId id, AdviceStep step) {
    Association.get(AnswerAdvice.class).answer(OFFICE, id, step, "Уточніть строки.");
  }
}
