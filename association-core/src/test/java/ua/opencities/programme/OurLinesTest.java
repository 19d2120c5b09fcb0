package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.check.DraftCheck;
import ua.opencities.programme.check.Finding;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class OurLinesTest {
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final DraftProgramme draft = Association.get(DraftProgramme.class);

  @Test
  void comparesTheFeeWithOurLinesAlone() {
    ProgrammeView said = saying(ThreeAssociations.marked(2027));

    assertThat(said.text().plannedFor(2027)).isEqualTo(Money.of("885000.00"));
    assertThat(said.text().plannedForOurFee(2027)).contains(Money.of("80000.00"));
    assertThat(said.coverOf(2027).orElseThrow().planned()).isEqualTo(Money.of("80000.00"));
    assertThat(findings(said)).doesNotContain("check.our-lines-are-not-marked");
  }

  @Test
  void comparesNothingWhileNobodyKnowsWhichLinesAreOurs() {
    ProgrammeView said = saying(ThreeAssociations.unmarked(2027));

    assertThat(said.text().plannedForOurFee(2027)).isEmpty();
    assertThat(said.coverOf(2027)).isEmpty();
    assertThat(findings(said)).contains("check.our-lines-are-not-marked");
  }

  @Test
  void aProgrammeOfOneAssociationNeedsNoMark() {
    ProgrammeView said = of(draft.fromTemplate(clerk, council, 2027, 2027));

    assertThat(said.text().isOursAlone()).isTrue();
    assertThat(said.text().plannedForOurFee(2027)).contains(said.text().plannedFor(2027));
  }

  @Test
  void plansTheFeeOfTheNextYearOnOurLine() {
    ProgrammeId before = three();
    SampleAmendment.revise(council, before, ThreeAssociations.marked(2027));

    var next = of(draft.fromEarlier(clerk, before, 2026, 2026)).text();

    Money fee = of(before).feeFor(2027).orElseThrow().amount();
    assertThat(next.funding().lines())
        .extracting(FundingLine::amount)
        .containsExactly(Money.ZERO, Money.ZERO, fee);
    assertThat(next.plannedForOurFee(2026)).contains(fee);
  }

  @Test
  void plansTheFeeOnNoLineThatMayBeAnothers() {
    ProgrammeId before = three();
    SampleAmendment.revise(council, before, ThreeAssociations.unmarked(2027));

    assertThat(of(draft.fromEarlier(clerk, before, 2026, 2026)).text().total().isZero()).isTrue();
  }

  @Test
  void tellsTheEntryFeeOfWhoeverIsNoMemberYet() {
    List<FeeExplanation> besides =
        Association.get(FeesBesides.class)
            .of(clerk, of(draft.fromTemplate(clerk, council, 2026, 2027)));

    assertThat(besides).extracting(FeeExplanation::kind).containsOnlyOnce(TariffKind.ENTRY);
    assertThat(besides.get(0).year()).isEqualTo(2026);
  }

  private ProgrammeView saying(ProgrammePart.Funding funding) {
    ProgrammeId id = three();
    SampleAmendment.revise(council, id, funding);
    return of(id);
  }

  private ProgrammeId three() {
    ProgrammeId id = draft.fromTemplate(clerk, council, 2027, 2027);
    SampleAmendment.revise(council, id, ThreeAssociations.outline(of(id).text().outline()));
    return id;
  }

  private List<String> findings(ProgrammeView said) {
    return Association.get(DraftCheck.class).of(clerk, said, List.of()).findings().stream()
        .map(Finding::code)
        .toList();
  }

  private ProgrammeView of(ProgrammeId id) {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }
}
