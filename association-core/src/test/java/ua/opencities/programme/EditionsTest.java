package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleAmendment.AMENDED_ON;
import static ua.opencities.programme.SampleAmendment.APPROVED_ON;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.PutUnderAdministration;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A programme's later editions: amended, restated, extended, and its end. */
class EditionsTest {
  private final AmendProgramme amend = Association.get(AmendProgramme.class);
  private final RecordCommitteeAct committee = Association.get(RecordCommitteeAct.class);
  private final RecordSessionAct session = Association.get(RecordSessionAct.class);
  private final RepealProgramme repeal = Association.get(RepealProgramme.class);
  private final ProgrammeDetails details = Association.get(ProgrammeDetails.class);
  private final ProgrammeRegister register = Association.get(ProgrammeRegister.class);
  private final ProgrammeEditions editions = Association.get(ProgrammeEditions.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);

  @Test
  void letsTheEditionInForceHoldUntilTheSessionDecides() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);

    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);

    assertThat(state(first)).isEqualTo(ProgrammeState.APPROVED);
    assertThat(state(next)).isEqualTo(ProgrammeState.DRAFT);
    assertThat(row().id()).isEqualTo(first);
    assertThat(row().total()).isEqualTo(Money.of("12000.00"));
    assertThat(row().amendment()).contains(new ProgrammeRow.Amendment(next, ProgrammeState.DRAFT));

    session.record(clerk, next, act("22/VIII-901", AMENDED_ON));

    assertThat(state(first)).isEqualTo(ProgrammeState.SUPERSEDED);
    assertThat(state(next)).isEqualTo(ProgrammeState.APPROVED);
    assertThat(row().id()).isEqualTo(next);
    assertThat(row().edition()).isEqualTo(2);
    assertThat(row().amendment()).isEmpty();
    var approval = details.of(clerk, next).approval().orElseThrow();
    assertThat(approval.verb()).isEqualTo(ActVerb.AMENDED);
    assertThat(details.of(clerk, first).approval().orElseThrow().number()).isEqualTo("16/VIII-870");
  }

  @Test
  void listsAllEditionsAskedByAnyOfThemInTwoStatements() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId second = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.RESTATED);
    committee.record(clerk, second, act("30", LocalDate.of(2022, 6, 1)));
    SampleAmendment.decided(zhovkva, second, "22/VIII-901");
    ProgrammeId third =
        amend.amend(clerk, second, SampleAmendment.until(LocalDate.of(2023, 12, 31)));

    var all = editions.of(clerk, second);

    assertThat(all).extracting(EditionView::id).containsExactly(first, second, third);
    assertThat(all).extracting(EditionView::number).containsExactly(1, 2, 3);
    assertThat(all)
        .extracting(EditionView::state)
        .containsExactly(ProgrammeState.SUPERSEDED, ProgrammeState.APPROVED, ProgrammeState.DRAFT);
    assertThat(all.get(1).acts())
        .extracting(it -> it.verb() + " " + it.number())
        .containsExactly("AGREED 30", "RESTATED 22/VIII-901");
    assertThat(all.get(1).reason()).contains("зменшено видатки бюджету");
    assertThat(all.get(1).total()).isEqualTo(Money.of("9000.00"));
    assertThat(all.get(2).ends()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(editions.of(clerk, third)).isEqualTo(all);
    // setting the council takes a statement too
    assertThat(StatementCount.of(() -> editions.of(clerk, first))).isLessThanOrEqualTo(3);
  }

  @Test
  void extendsTheYearsWithTheFeeOfEachNewOne() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);

    ProgrammeId next = amend.amend(clerk, first, SampleAmendment.until(LocalDate.of(2023, 12, 31)));

    var text = details.of(clerk, next).text();
    assertThat(text.yearsShown()).isEqualTo("2022–2023");
    assertThat(text.outline().title()).endsWith("на 2022–2023\u00a0роки");
    assertThat(text.plannedFor(2022)).as("stays").isEqualTo(Money.of("12000.00"));
    assertThat(text.plannedFor(2023))
        .isEqualTo(details.of(clerk, next).feeFor(2023).orElseThrow().amount());
    SampleAmendment.decided(zhovkva, next, "22");
    assertThat(details.of(clerk, next).approval().orElseThrow().verb()).isEqualTo(ActVerb.EXTENDED);
  }

  @Test
  void refusesAnExtensionThatDoesNotEndLater() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    for (LocalDate day : List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2022, 6, 30)))
      assertThatThrownBy(() -> amend.amend(clerk, first, SampleAmendment.until(day)))
          .isInstanceOfSatisfying(
              AmendmentOutOfTurn.class, refused -> assertThat(refused.field()).isEqualTo("until"));
    ProgrammeId next = amend.amend(clerk, first, SampleAmendment.until(LocalDate.of(2023, 6, 30)));

    assertThatThrownBy(
            () -> SampleAmendment.revise(zhovkva, next, SampleProgramme.text().outline()))
        .isInstanceOf(AmendmentOutOfTurn.class)
        .hasMessageContaining("extension-is-not-later");
    assertThat(details.of(clerk, next).text().ends()).isEqualTo(LocalDate.of(2023, 6, 30));
  }

  @Test
  void refusesToAmendWhatIsNotInForce() {
    ProgrammeId draft = SampleProgramme.entered(zhovkva);
    assertThatThrownBy(() -> points(draft)).hasMessageContaining("amends-what-is-not-approved");
    assertThatThrownBy(() -> repeal.repeal(clerk, draft, act("1", AMENDED_ON)))
        .hasMessageContaining("amends-what-is-not-approved");
    ProgrammeId first = SampleAmendment.approved(SampleProgramme.council());
    assertThatThrownBy(() -> points(first)).isInstanceOf(NotFound.class);

    ProgrammeId own = SampleAmendment.approved(zhovkva);
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, own, AmendmentKind.POINTS);
    assertThatThrownBy(() -> points(own)).hasMessageContaining("amendment-is-open");
    SampleAmendment.decided(zhovkva, next, "22");
    assertThatThrownBy(() -> points(own)).hasMessageContaining("amends-an-old-edition");

    repeal.repeal(clerk, next, act("23", AMENDED_ON));
    assertThatThrownBy(() -> points(next)).hasMessageContaining("amends-a-repealed-one");
    assertThatThrownBy(() -> repeal.repeal(clerk, next, act("24", AMENDED_ON)))
        .hasMessageContaining("amends-a-repealed-one");
  }

  @Test
  void refusesAnActOnAnAmendmentThatChangesNothingOrComesBeforeWhatItChanges() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId next = points(first);
    assertThatThrownBy(() -> SampleAmendment.decided(zhovkva, next, "22"))
        .hasMessageContaining("amendment-changes-nothing");
    assertThatThrownBy(() -> committee.record(clerk, next, act("6", AMENDED_ON)))
        .hasMessageContaining("amendment-changes-nothing");

    SampleAmendment.revise(
        zhovkva, next, new ProgrammePart.Funding(List.of(SampleParts.line(2022, "9000.00"))));

    assertThatThrownBy(() -> session.record(clerk, next, act("22", APPROVED_ON.minusDays(1))))
        .hasMessageContaining("act-before-earlier-edition");
    assertThatThrownBy(() -> repeal.repeal(clerk, first, act("22", APPROVED_ON.minusDays(1))))
        .hasMessageContaining("act-before-earlier-edition");
    assertThat(state(first)).isEqualTo(ProgrammeState.APPROVED);
  }

  @Test
  void beginsAnotherAmendmentAfterOneWasDiscarded() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId next = points(first);

    Association.get(DiscardDraft.class).discard(clerk, next);

    assertThat(details.of(clerk, points(first)).edition().number()).isEqualTo(2);
  }

  @Test
  void endsARepealedProgrammeWithItsOpenAmendment() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    assertThat(counted()).containsExactlyInAnyOrder("APPROVED", "DRAFT");

    repeal.repeal(clerk, first, act("40", AMENDED_ON));

    assertThat(state(first)).isEqualTo(ProgrammeState.REPEALED);
    assertThat(details.of(clerk, first).act(ActVerb.REPEALED).orElseThrow().number())
        .isEqualTo("40");
    assertThatThrownBy(() -> SampleAmendment.decided(zhovkva, next, "41"))
        .hasMessageContaining("amends-a-repealed-one");
    assertThat(counted()).isEmpty();
    assertThat(row().state()).isEqualTo(ProgrammeState.REPEALED);
    assertThat(row().amendment()).isEmpty();
  }

  @Test
  void takesTheOrderOfAMilitaryAdministrationWithTheSameVerb() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.RESTATED);
    Association.get(PutUnderAdministration.class)
        .put(Association.administrator(), zhovkva, "військова адміністрація", APPROVED_ON);

    SampleAmendment.decided(zhovkva, next, "390-р");

    var order = details.of(clerk, next).approval().orElseThrow();
    assertThat(order.body()).isEqualTo(ActBody.MILITARY_ADMINISTRATION);
    assertThat(order.verb()).isEqualTo(ActVerb.RESTATED);
  }

  @Test
  void asksAFixedNumberOfStatementsForTheListHoweverManyEditions() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId second = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    SampleAmendment.decided(zhovkva, second, "22");
    points(second);
    assertThat(register.page(clerk, ProgrammeFilter.none(), Page.Request.first()).total())
        .isEqualTo(1);
    assertThat(
            StatementCount.of(
                () -> register.page(clerk, ProgrammeFilter.none(), Page.Request.first())))
        .isLessThanOrEqualTo(3);
  }

  @Test
  void theDatabaseItselfHoldsOneEditionInForce() {
    ProgrammeId first = SampleAmendment.approved(zhovkva);
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    assertThatThrownBy(
            () ->
                Association.sql(
                        "update programme set state = 'APPROVED' where id = ?", next.value())
                    .run())
        .hasStackTraceContaining("one_edition_in_force");
  }

  private ProgrammeId points(ProgrammeId inForce) {
    return amend.amend(clerk, inForce, SampleAmendment.of(AmendmentKind.POINTS));
  }

  private ProgrammeState state(ProgrammeId id) {
    return details.of(clerk, id).state();
  }

  private ProgrammeRow row() {
    return register.page(clerk, ProgrammeFilter.none(), Page.Request.first()).items().get(0);
  }

  /** The states by which the reports count the council. */
  private List<String> counted() {
    return Association.sql(
            "select state from programme_that_counts where council_id = ?", zhovkva.value())
        .rows()
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }
}
