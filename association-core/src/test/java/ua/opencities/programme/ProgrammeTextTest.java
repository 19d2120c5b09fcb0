package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.TextNotAccepted;

class ProgrammeTextTest {
  @Test
  void readsListsWithoutTheirDashesAndMarks() {
    var aims =
        new ProgrammePart.Aims(
            "б", "м", List.of("- перше;\n— друге;\n\n• третє."), "р", List.of("І етап"), "к");
    assertThat(aims.tasks()).containsExactly("перше", "друге", "третє");
  }

  @Test
  void refusesAnEmptyListYearsThatRunBackwardsAndCodesOfAnotherLength() {
    assertThatThrownBy(
            () -> new ProgrammePart.Aims("б", "м", List.of(" - "), "р", List.of("І"), "к"))
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

  private static ProgrammePart.Outline outline(LocalDate starts, LocalDate ends) {
    return new ProgrammePart.Outline(
        "Програма", starts, ends, "рада", List.of("рада"), List.of("Закон"));
  }

  private static FundingLine coded(String kpkvk, String kekv) {
    return new FundingLine(2022, "бюджету", Money.ZERO, Optional.of(kpkvk), Optional.of(kekv));
  }
}
