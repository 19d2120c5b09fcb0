package ua.opencities.programme.year.shortfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.GiveUpDraft;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.SetBackProgramme;
import ua.opencities.programme.ThreeAssociations;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.text.MeasuresCover;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class AmendForShortfallTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final AmendForShortfall amend = Association.get(AmendForShortfall.class);

  @Test
  void beginsAnAmendmentWithTheFundingThatWasAgreed() {
    ProgrammeId before = approved(2027, 2027, ProgrammePart.Measures.NONE);
    agreed();

    ProgrammeView next = view(amend.amend(clerk, zhovkva, 2027));

    assertThat(next.edition().amends()).contains(before);
    assertThat(next.edition().kind()).contains(AmendmentKind.POINTS);
    assertThat(next.edition().reason().orElseThrow().replace('\u00a0', ' '))
        .isEqualTo("на 2027 рік рада може спрямувати на внесок 9 000,00 грн із 13 772,40 грн");
    assertThat(next.text().plannedFor(2027)).isEqualTo(Money.of("9000.00"));
    assertThat(view(before).text().plannedFor(2027)).isEqualTo(Money.of("13772.40"));
  }

  @Test
  void movesTheRestIntoTheNextYearWithMeasuresThatStillAddUp() {
    approved(
        2026,
        2027,
        new ProgrammePart.Measures(
            List.of(
                SampleParts.fee(Map.of(2026, Money.of("13772.40"), 2027, Money.of("13772.40"))),
                SampleParts.withoutMoney("навчання"))));
    agreedInItsTime(2026, LocalDate.of(2027, 3, 31));

    ProgrammeView next = view(amend.amend(clerk, zhovkva, 2026));

    assertThat(next.text().plannedFor(2026)).isEqualTo(Money.of("9000.00"));
    assertThat(next.text().plannedFor(2027)).isEqualTo(Money.of("18544.80"));
    assertThat(next.text().measuresCover())
        .extracting(MeasuresCover::answer)
        .containsOnly(MeasuresCover.Answer.EXACT);
  }

  @Test
  void leavesTheMoneyOfOtherAssociationsAlone() {
    ProgrammeId before = threeAssociations(ThreeAssociations.marked(2027));
    agreed();

    var next = view(amend.amend(clerk, zhovkva, 2027)).text();

    assertThat(next.funding().lines())
        .extracting(line -> line.amount().decimal())
        .containsExactly("732000.00", "73000.00", "9000.00");
    assertThat(view(before).text().plannedFor(2027)).isEqualTo(Money.of("885000.00"));
  }

  @Test
  void guessesNoLineWhereNoneIsMarked() {
    threeAssociations(ThreeAssociations.unmarked(2027));
    agreed();

    assertThatThrownBy(() -> amend.amend(clerk, zhovkva, 2027))
        .hasMessageContaining("our-lines-are-not-marked");
  }

  @Test
  void needsAnAgreementAndAProgrammeThatPlansMore() {
    assertThatThrownBy(() -> amend.amend(clerk, zhovkva, 2027)).hasMessageContaining("not-agreed");
    agreed();
    assertThatThrownBy(() -> amend.amend(clerk, zhovkva, 2027))
        .hasMessageContaining("no-programme-in-force");
    approved(2027, 2027, ProgrammePart.Measures.NONE);
    amend.amend(clerk, zhovkva, 2027);
    assertThatThrownBy(() -> amend.amend(clerk, zhovkva, 2027))
        .hasMessageContaining("amendment-is-open");
  }

  @Test
  void beginsAnewOnceTheDeclinedAmendmentIsGivenUpAndTheShortfallMayBeStatedAgain() {
    ProgrammeId before = approved(2027, 2027, ProgrammePart.Measures.NONE);
    agreed();
    ProgrammeId declined = amend.amend(clerk, zhovkva, 2027);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Kyiv")).minusDays(1);
    Association.get(SetBackProgramme.class)
        .setBack(clerk, declined, ActVerb.DECLINED, SampleProgramme.act("5-1", today), "не зараз");
    Association.get(GiveUpDraft.class)
        .giveUp(clerk, declined, today, "шукаємо інші кошти", Optional.empty());

    Association.get(StateShortfall.class)
        .state(clerk, zhovkva, 2027, Money.of("10000.00"), "знайшли ще тисячу");
    Association.get(AgreeShortfall.class)
        .agree(
            Association.administrator(),
            zhovkva,
            2027,
            3,
            AgreedRest.byDecision("рішення Правління № 9"));
    ProgrammeView next = view(amend.amend(clerk, zhovkva, 2027));

    assertThat(next.edition().amends()).contains(before);
    assertThat(next.text().plannedFor(2027)).isEqualTo(Money.of("10000.00"));
  }

  @Test
  void takesFromTheLastLinesFirst() {
    var funding = SampleParts.feeAndTargetedContribution(2027);
    var before = SampleProgramme.text().movedTo(2027, 2027).with(funding);
    var less = new LessMoney(before, 2027, Money.of("300000.00"), Money.of("300000.00"));

    var lines = less.funding().lines();

    assertThat(lines)
        .extracting(line -> line.amount().decimal())
        .containsExactly("197060.00", "0.00", "300000.00");
    assertThat(lines.get(2).year()).isEqualTo(2028);
    assertThat(lines.get(2).purpose()).contains("щорічний внесок");
  }

  private void agreed() {
    Association.get(StateShortfall.class)
        .state(clerk, zhovkva, 2027, Money.of("9000.00"), "зменшено дотацію");
    Association.get(AgreeShortfall.class)
        .agree(
            Association.administrator(),
            zhovkva,
            2027,
            1,
            AgreedRest.byDecision("рішення Правління № 5"));
  }

  /** The deed takes no day that is over. */
  private void agreedInItsTime(int year, LocalDate due) {
    Association.sql(
            "insert into programme_shortfall(id, council_id, year, place, step, fee, fundable,"
                + " rest_due, due_on, said_by, said_shown, said_at) values (gen_random_uuid(), ?, ?, 1,"
                + " 'AGREED', 13772.40, 9000, 'NEXT_YEAR', ?, 'test', 'Офіс', now())",
            zhovkva.value(),
            year,
            due)
        .run();
  }

  private ProgrammeId threeAssociations(ProgrammePart.Funding funding) {
    ProgrammeId id = Association.get(DraftProgramme.class).fromTemplate(clerk, zhovkva, 2027, 2027);
    SampleAmendment.revise(zhovkva, id, ThreeAssociations.outline(view(id).text().outline()));
    SampleAmendment.revise(zhovkva, id, funding);
    return decided(id);
  }

  private ProgrammeId approved(int from, int to, ProgrammePart.Measures measures) {
    ProgrammeId id = Association.get(DraftProgramme.class).fromTemplate(clerk, zhovkva, from, to);
    SampleAmendment.revise(zhovkva, id, measures);
    return decided(id);
  }

  private ProgrammeId decided(ProgrammeId id) {
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, SampleProgramme.act("5", LocalDate.of(2025, 11, 3)));
    Association.get(RecordSessionAct.class)
        .record(clerk, id, SampleProgramme.act("6", LocalDate.of(2025, 12, 9)));
    return id;
  }

  private ProgrammeView view(ProgrammeId id) {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }
}
