package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.TextNotAccepted;

class ProgrammeTextTest {
  @Test
  void readsListsWithoutTheirDashesAndMarks() {
    var aims =
        new ProgrammePart.Aims(
            "б",
            "м",
            List.of("- перше;\n— друге;\n\n• третє."),
            "р",
            List.of("І етап"),
            "к",
            List.of());
    assertThat(aims.tasks()).containsExactly("перше", "друге", "третє");
  }

  @Test
  void refusesAnEmptyListYearsThatRunBackwardsAndCodesOfAnotherLength() {
    assertThatThrownBy(
            () ->
                new ProgrammePart.Aims("б", "м", List.of(" - "), "р", List.of("І"), "к", List.of()))
        .isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(() -> outline(LocalDate.of(2023, 1, 1), LocalDate.of(2022, 12, 31)))
        .hasMessageContaining("years-run-backwards");
    assertThatThrownBy(() -> outline(LocalDate.of(2022, 1, 1), LocalDate.of(2032, 12, 31)))
        .hasMessageContaining("too-many-years");
    assertThatThrownBy(() -> coded("117680", "2800")).hasMessageContaining("kpkvk-not-read");
    assertThatThrownBy(() -> coded("0117680", "28000")).hasMessageContaining("kekv-not-read");
    assertThat(coded("0117680", "2800").kpkvk()).contains("0117680");
  }

  @Test
  void refusesOneSourceTwiceInAYear() {
    var line = FundingLine.of(2022, "коштів міського бюджету", Money.of("1.00"));
    assertThatThrownBy(() -> new ProgrammePart.Funding(List.of(line, line)))
        .hasMessageContaining("funding-twice");
  }

  @Test
  void takesOneSourceTwiceForDifferentPurposes() {
    assertThat(SampleParts.feeAndTargetedContribution(2022).lines()).hasSize(2);
    var twice = SampleParts.line(2022, "1.00").forPurpose("внесок");
    assertThatThrownBy(() -> new ProgrammePart.Funding(List.of(twice, twice)))
        .hasMessageContaining("funding-twice");
  }

  @Test
  void movesTermsTitlesAndValuesToOtherYearsButNoMoney() {
    var before =
        SampleProgramme.text()
            .with(
                new ProgrammePart.Measures(
                    List.of(
                        SampleParts.fee(Map.of(2022, Money.of("12000.00"))),
                        SampleParts.withoutMoney("звіт"))))
            .with(SampleParts.services(2022, "4"))
            .with(SampleParts.shorter());

    var moved = before.movedTo(2025, 2026);

    assertThat(moved.measures().rows())
        .extracting(Measure::term)
        .containsExactly("2025–2026\u00a0роки", "до 1 лютого 2026 року");
    assertThat(moved.measuresCover()).allMatch(cover -> cover.measures().isZero());
    assertThat(moved.indicators().rows().get(0).values().in(2026)).contains(Quantity.of("4"));
    assertThat(moved.passport().title().orElseThrow()).endsWith("на 2025–2026\u00a0роки");
  }

  @Test
  void readsAYearAheadInATermOfOneYear() {
    var before =
        SampleProgramme.text()
            .with(new ProgrammePart.Measures(List.of(SampleParts.withoutMoney("звіт"))));
    assertThat(before.movedTo(2023, 2023).measures().rows().get(0).term())
        .isEqualTo("до 1 лютого 2024 року");
  }

  private static ProgrammePart.Outline outline(LocalDate starts, LocalDate ends) {
    return new ProgrammePart.Outline(
        "Програма",
        Optional.empty(),
        starts,
        ends,
        "рада",
        List.of("рада"),
        List.of("Закон"),
        List.of("Асоціація"));
  }

  private static FundingLine coded(String kpkvk, String kekv) {
    return new FundingLine(
        2022, "бюджету", Money.ZERO, Optional.of(kpkvk), Optional.of(kekv), Optional.empty());
  }
}
