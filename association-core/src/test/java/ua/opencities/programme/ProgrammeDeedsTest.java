package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.PutUnderAdministration;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActPaper;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ProgrammeDeedsTest {
  private final DraftProgramme draft = Association.get(DraftProgramme.class);
  private final ReviseProgramme revise = Association.get(ReviseProgramme.class);
  private final RecordCommitteeAct committee = Association.get(RecordCommitteeAct.class);
  private final RecordSessionAct session = Association.get(RecordSessionAct.class);
  private final ProgrammeDetails details = Association.get(ProgrammeDetails.class);
  private final ProgrammeRegister register = Association.get(ProgrammeRegister.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);

  @Test
  void draftsNextYearFromAnEarlierOneWithTheFeeOfTheTariff() {
    ProgrammeId earlier = SampleProgramme.entered(zhovkva);

    var next = details.of(clerk, draft.fromEarlier(clerk, earlier, 2027, 2027));

    assertThat(next.title()).endsWith("на 2027\u00a0рік");
    assertThat(next.basedOn()).contains(earlier);
    assertThat(next.text().aims().tasks()).hasSize(9);
    assertThat(next.text().starts()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(next.text().total()).isEqualTo(Money.of("13772.40"));
    assertThat(next.text().sources()).hasSize(2);
    assertThat(next.cover().orElseThrow().answer()).isEqualTo(FeeCover.Answer.EXACT);
    assertThat(next.feeFor(2027).orElseThrow().inhabitants()).isEqualTo(34_431);
    assertThat(next.state()).isEqualTo(ProgrammeState.DRAFT);
  }

  @Test
  void draftsFromTheTemplateInTheCouncilsOwnName() {
    var fresh = details.of(clerk, draft.fromTemplate(clerk, zhovkva, 2025, 2027));

    assertThat(fresh.title())
        .isEqualTo(
            "Програма членства Жовківської міської ради в Асоціації відкритих міст на 2025–2027\u00a0роки");
    assertThat(fresh.text().plannedFor(2026)).isEqualTo(Money.of("13772.40"));
    assertThat(fresh.text().total()).isEqualTo(Money.of("41317.20"));
    assertThat(fresh.text().aims().tasks()).hasSize(9);
  }

  @Test
  void tellsTheSecondOfTwoWritersThatSomebodyElseChanged() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    long seen = details.of(clerk, id).version();
    var funding = new ProgrammePart.Funding(List.of(line(2022, "15000.00")));

    var saved = revise.revise(clerk, id, seen, funding);

    assertThat(saved.version()).isGreaterThan(seen);
    assertThat(saved.cover().orElseThrow().difference()).isEqualTo(Money.of("3000.00"));
    assertThatThrownBy(() -> revise.revise(Association.clerkOf(zhovkva), id, seen, funding))
        .isInstanceOf(SomeoneElseChanged.class);
  }

  @Test
  void letsTwoWriteTwoPartsAtOnceAndSaysWhoSavedThem() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    var seen = details.of(clerk, id);
    Actor colleague = Association.clerkOf(zhovkva);
    var funding = new ProgrammePart.Funding(List.of(line(2022, "15000.00")));

    long first = revise.revise(clerk, id, seen.version(), funding).version();
    long second = revise.revise(colleague, id, seen.version(), seen.text().aims()).version();

    assertThat(second).isEqualTo(first + 1);
    assertThat(details.of(clerk, id).text().total()).isEqualTo(Money.of("15000.00"));
    assertThat(Association.get(PartsSaved.class).of(clerk, id))
        .filteredOn(saved -> saved.version() > seen.version())
        .extracting(PartSaved::part, saved -> saved.isOf(clerk), PartSaved::version)
        .containsExactlyInAnyOrder(
            tuple(PartName.FUNDING, true, first), tuple(PartName.AIMS, false, second));
    assertThatThrownBy(() -> revise.revise(clerk, id, first, seen.text().aims()))
        .isInstanceOf(SomeoneElseChanged.class);
  }

  @Test
  void refusesTheSessionBeforeTheCommittee() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);

    assertThatThrownBy(
            () -> session.record(clerk, id, act("16/VIII-870", LocalDate.of(2022, 1, 20))))
        .isInstanceOf(ActOutOfTurn.class)
        .hasMessageContaining("committee-goes-first");

    committee.record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
    assertThat(details.of(clerk, id).state()).isEqualTo(ProgrammeState.AGREED);
    assertThatThrownBy(() -> session.record(clerk, id, act("7", LocalDate.of(2022, 1, 11))))
        .hasMessageContaining("session-before-committee");
    assertThatThrownBy(() -> committee.record(clerk, id, act("6", LocalDate.of(2022, 1, 13))))
        .hasMessageContaining("already-agreed");

    session.record(clerk, id, act("16/VIII-870", LocalDate.of(2022, 1, 20)));
    var approved = details.of(clerk, id);
    assertThat(approved.state()).isEqualTo(ProgrammeState.APPROVED);
    assertThat(approved.act(ActVerb.AGREED).orElseThrow().bodyName())
        .isEqualTo("виконавчий комітет Жовківської міської ради");
    assertThat(approved.act(ActVerb.APPROVED).orElseThrow().number()).isEqualTo("16/VIII-870");
  }

  @Test
  void letsNobodyRewriteAnApprovedProgramme() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    committee.record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
    session.record(clerk, id, act("42", LocalDate.of(2022, 1, 20)));
    var seen = details.of(clerk, id);

    assertThatThrownBy(() -> revise.revise(clerk, id, seen.version(), seen.text().aims()))
        .isInstanceOf(ProgrammeNotEditable.class);
    assertThatThrownBy(() -> Association.get(DiscardDraft.class).discard(clerk, id))
        .isInstanceOf(ProgrammeNotEditable.class);
    assertThatThrownBy(() -> session.record(clerk, id, act("43", LocalDate.of(2022, 1, 21))))
        .hasMessageContaining("already-approved");
    assertThatThrownBy(() -> Association.sql("update programme_act set number = '1'").run())
        .hasStackTraceContaining("append-only");
  }

  @Test
  void takesOneOrderWhereAMilitaryAdministrationActs() {
    Association.get(PutUnderAdministration.class)
        .put(
            Association.administrator(),
            zhovkva,
            "Жовківська міська військова адміністрація",
            LocalDate.of(2022, 3, 1));
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    assertThat(details.of(clerk, id).isByOrder()).isTrue();
    assertThatThrownBy(() -> committee.record(clerk, id, act("5", LocalDate.of(2022, 3, 30))))
        .hasMessageContaining("no-committee-under-administration");

    session.record(clerk, id, act("390-р", LocalDate.of(2022, 4, 1)));

    var order = details.of(clerk, id).act(ActVerb.APPROVED).orElseThrow();
    assertThat(order.body()).isEqualTo(ActBody.MILITARY_ADMINISTRATION);
    assertThat(order.paper()).isEqualTo(ActPaper.ORDER);
    assertThat(details.of(clerk, id).state()).isEqualTo(ProgrammeState.APPROVED);
  }

  @Test
  void theCommitteeMayHaveAgreedBeforeTheAdministrationCame() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    Association.get(PutUnderAdministration.class)
        .put(
            Association.administrator(),
            zhovkva,
            "Жовківська міська військова адміністрація",
            LocalDate.of(2022, 3, 1));

    committee.record(clerk, id, act("5", LocalDate.of(2022, 2, 10)));

    assertThat(PaperKind.listed(details.of(clerk, id))).contains(PaperKind.EXECUTIVE_DECISION);
  }

  @Test
  void refusesAnActOfADayToComeAndAProgrammeWithoutMoney() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    assertThatThrownBy(() -> committee.record(clerk, id, act("5", LocalDate.of(2150, 1, 1))))
        .hasMessageContaining("act-in-the-future");
    long seen = details.of(clerk, id).version();
    revise.revise(clerk, id, seen, new ProgrammePart.Funding(List.of(line(2022, "0.00"))));
    assertThatThrownBy(() -> committee.record(clerk, id, act("5", LocalDate.of(2022, 1, 1))))
        .hasMessageContaining("no-funding");
  }

  @Test
  void keepsProgrammesOfAnotherCouncilOutOfSight() {
    ProgrammeId own = SampleProgramme.entered(zhovkva);
    CouncilId other = SampleProgramme.council();
    Actor stranger = Association.clerkOf(other);

    assertThatThrownBy(() -> details.of(stranger, own)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> draft.fromEarlier(stranger, own, 2023, 2023))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> draft.fromTemplate(stranger, zhovkva, 2023, 2023))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> committee.record(stranger, own, act("1", LocalDate.of(2022, 1, 1))))
        .isInstanceOf(NotFound.class);
    assertThat(register.page(stranger, ProgrammeFilter.none(), Page.Request.first()).total())
        .isZero();
    assertThat(register.page(clerk, ProgrammeFilter.none(), Page.Request.first()).items())
        .extracting(ProgrammeRow::id)
        .containsExactly(own);
  }

  @Test
  void findsProgrammesOfAllCouncilsByYearStateOblastAndWords() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    var office = Association.administrator();
    var asked = ProgrammeFilter.asked("2022", "draft", "46", "ЖОВКІВСЬКА місцева");

    var found = register.page(office, asked, new Page.Request(1, 200));

    assertThat(found.items()).extracting(ProgrammeRow::id).contains(id);
    assertThat(found.items()).allMatch(row -> row.oblastCode().equals("46"));
    assertThat(found.items().get(0).total()).isNotNull();
    var elsewhere = ProgrammeFilter.asked("", "", "05", "жовківська");
    assertThat(register.page(office, elsewhere, Page.Request.first()).total()).isZero();
  }

  @Test
  void discardsADraft() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    Association.get(DiscardDraft.class).discard(clerk, id);
    assertThatThrownBy(() -> details.of(clerk, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void discardsADraftThatALaterOneWasWrittenFrom() {
    ProgrammeId id = SampleProgramme.entered(zhovkva);
    ProgrammeId later = Association.get(DraftProgramme.class).fromEarlier(clerk, id, 2044, 2044);
    Association.get(DiscardDraft.class).discard(clerk, id);
    assertThat(details.of(clerk, later).basedOn()).isEmpty();
  }

  private static FundingLine line(int year, String amount) {
    return FundingLine.of(year, "коштів міського бюджету", Money.of(amount));
  }
}
