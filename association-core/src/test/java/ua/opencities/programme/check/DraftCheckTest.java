package ua.opencities.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.advice.AnswerAdvice;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class DraftCheckTest {
  private final DraftCheck check = Association.get(DraftCheck.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id =
      Association.get(DraftProgramme.class).fromTemplate(clerk, zhovkva, 2026, 2027);

  @Test
  void asksOnlyForCodesWhereTheTemplateIsTakenAsItIs() {
    assertThat(codes(draft())).containsExactly("no-codes");
    assertThat(codes(draft().with(coded(2026, "13772.40", 2027, "13772.40")))).isEmpty();
  }

  @Test
  void saysWhatIsMissingBeforeWhatIsOdd() {
    var found =
        check
            .of(clerk, draft().with(new ProgrammePart.Funding(List.of())), List.of(PartName.AIMS))
            .findings();

    assertThat(found)
        .extracting(Finding::weight, Finding::place)
        .startsWith(
            org.assertj.core.api.Assertions.tuple(Finding.Weight.MISSING, Finding.Place.AIMS),
            org.assertj.core.api.Assertions.tuple(Finding.Weight.MISSING, Finding.Place.FUNDING));
    assertThat(found.get(0).sentence(Texts.of(Language.UK))).contains("Мета і завдання");
  }

  @Test
  void setsEachYearsMoneyBesideItsFee() {
    assertThat(found(draft().with(coded(2026, "10000.00", 2027, "40000.00"))))
        .containsExactly(
            "На 2026 рік передбачено менше за внесок: до 13 772,40 грн бракує 3 772,40 грн.",
            "На 2027 рік передбачено 40 000,00 грн, понад удвічі більше за внесок 13 772,40 грн.");
  }

  @Test
  void readsYearsWhereverTheyStand() {
    var outline = draft().text().outline();
    var forgotten =
        new ProgrammePart.Outline(
            "Програма членства на 2021 рік",
            Optional.of("Заходи на 2026–2027 роки"),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2027, 12, 31),
            outline.customer(),
            outline.executors(),
            outline.legalBases(),
            outline.associations());
    var measures =
        new ProgrammePart.Measures(
            List.of(
                SampleParts.withoutMoney("навчання").with(SampleParts.fee(Map.of()).amounts())));

    assertThat(codes(draft().with(forgotten)))
        .contains("title-years", "title-not-declined", "not-whole-years");
    assertThat(codes(draft().with(measures))).contains("measures-apart");
  }

  @Test
  void saysOfManyIndicatorsAtOnceThatTheyHaveNoValues() {
    var card = Association.get(ua.opencities.council.CouncilProfile.class).of(clerk, zhovkva);
    var usual = ua.opencities.programme.text.ProgrammeTemplate.indicatorsFor(card, draft().text());
    var two = new ProgrammePart.Indicators(usual.rows().subList(0, 2));

    assertThat(codes(draft().with(two))).containsExactly("no-codes", "no-value", "no-value");
    assertThat(codes(draft().with(usual))).containsExactly("no-codes", "no-values");
    assertThat(found(draft().with(usual)))
        .anySatisfy(it -> assertThat(it).startsWith("8 показників не мають значень на всі роки: "));
  }

  @Test
  void knowsThatTheYearsAreApprovedAlreadyAndHaveBegun() {
    ProgrammeId approved = SampleAmendment.approved(zhovkva);
    int year =
        Association.get(ProgrammeDetails.class).of(clerk, approved).text().starts().getYear();
    ProgrammeId again =
        Association.get(DraftProgramme.class).fromTemplate(clerk, zhovkva, year, year);

    var draft = Association.get(ProgrammeDetails.class).of(clerk, again);
    assertThat(check.of(clerk, draft, List.of()).findings())
        .extracting(Finding::code)
        .contains("check.approved-already", "check.begun-already");
  }

  @Test
  void remindsOfRemarksUntilTheTextIsChangedAndAdviceAskedAgain() {
    Association.get(AskAdvice.class).ask(clerk, id, "");
    assertThat(codes(draft())).contains("advice-awaited");
    Association.get(AnswerAdvice.class)
        .answer(Association.administrator(), id, AdviceStep.RETURNED, "Додайте коди.");
    assertThat(codes(draft())).contains("remarks-unanswered");

    SampleAmendment.revise(zhovkva, id, coded(2026, "13772.40", 2027, "13772.40"));

    assertThat(codes(draft())).containsExactly("ask-again");
  }

  @Test
  void namesThePapersThatNobodySigns() {
    CouncilId strangers = ua.opencities.council.SampleCouncil.zhovkva();
    Actor newcomer = Association.clerkOf(strangers);
    ProgrammeId first =
        Association.get(DraftProgramme.class).fromTemplate(newcomer, strangers, 2026, 2026);
    var draft = Association.get(ProgrammeDetails.class).of(newcomer, first);

    assertThat(check.of(newcomer, draft, List.of()).findings())
        .extracting(it -> it.sentence(Texts.of(Language.UK)))
        .anySatisfy(
            it ->
                assertThat(it)
                    .startsWith("У довіднику немає кому підписати: ")
                    .contains("Паспорт"));
  }

  private ProgrammeView draft() {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }

  private List<String> codes(ProgrammeView programme) {
    return beyondTheCalendar(programme).map(it -> it.code().replaceFirst("check.", "")).toList();
  }

  private List<String> found(ProgrammeView programme) {
    return beyondTheCalendar(programme)
        .map(it -> it.sentence(Texts.of(Language.UK)).replace('\u00a0', ' '))
        .toList();
  }

  /** The sample's tariff holds for years that begin one after the other as time goes by. */
  private Stream<Finding> beyondTheCalendar(ProgrammeView programme) {
    return check.of(clerk, programme, List.of()).findings().stream()
        .filter(it -> !it.code().equals("check.begun-already"));
  }

  private static ProgrammePart.Funding coded(int first, String one, int second, String two) {
    return new ProgrammePart.Funding(List.of(coded(first, one), coded(second, two)));
  }

  private static FundingLine coded(int year, String amount) {
    return new FundingLine(
        year,
        "коштів міського бюджету",
        Money.of(amount),
        Optional.of("0117680"),
        Optional.of("2800"),
        Optional.empty());
  }
}
