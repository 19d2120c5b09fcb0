package ua.opencities.portal.admin.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.support.BesideTheProject;

/** The demonstration's facts as they are written down, without entering them. */
class FactsTest {
  private static final String ZHOVKVA = "UA46060130000059055";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void everyInventedCodeIsKnownByItsBeginning() {
    for (Row council : Facts.rows("councils.csv")) {
      assertThat(Edrpou.typed(council.text("edrpou")).value()).startsWith("99");
      assertThat(Iban.typed(council.text("iban")).bankCode()).startsWith("999");
    }
  }

  @Test
  void everyOblastHasACouncil() {
    Set<String> oblasts =
        Facts.rows("councils.csv").stream()
            .map(row -> row.text("katottg").substring(2, 4))
            .collect(Collectors.toSet());
    // without Crimea and Sevastopol
    assertThat(oblasts).hasSize(25);
  }

  @Test
  void thereAreAboutSixtyCouncilsAndNoneTwice() {
    List<Row> councils = Facts.rows("councils.csv");
    assertThat(councils.size()).isBetween(55, 70);
    assertThat(codes(councils)).hasSameSizeAs(councils);
  }

  @Test
  void luhanskIsFrozenUnderAnAdministration() {
    assertThat(Facts.rows("councils.csv"))
        .filteredOn(row -> row.text("katottg").startsWith("UA44"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.text("standing")).isEqualTo("FROZEN");
              assertThat(row.optional("administration")).isPresent();
              assertThat(row.text("territory")).isEqualTo("OCCUPIED");
            });
  }

  @Test
  void ofCouncilsRenamedSince2023OnlyASuccessionIsShown() throws Exception {
    Set<String> renamed =
        Files.readAllLines(BesideTheProject.file("shared/data/hromadas_renames.csv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet());
    assertThat(renamed).isNotEmpty();
    assertThat(Facts.rows("councils.csv"))
        .filteredOn(row -> renamed.contains(row.text("katottg")))
        .hasSize(1)
        .allSatisfy(row -> assertThat(row.optional("former_name")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "officials.csv",
        "attribute-values.csv",
        "membership.csv",
        "invoices.csv",
        "payments.csv",
        "programmes.csv",
        "budget-money.csv",
        "shortfalls.csv",
        "amendments.csv",
        "publications.csv",
        "year-reports.csv",
        "tools.csv"
      })
  void everyFactIsAboutACouncilOfTheRegister(String file) {
    Set<String> known = codes(Facts.rows("councils.csv"));
    assertThat(known).containsAll(codes(Facts.rows(file)));
  }

  @Test
  void onlyZhovkvaIsChargedInLvivOblastFor2022() {
    assertThat(Facts.rows("invoices.csv"))
        .filteredOn(row -> row.number("year") == 2022 && row.text("katottg").startsWith("UA46"))
        .extracting(row -> row.text("katottg"))
        .containsExactly(ZHOVKVA);
  }

  @Test
  void zhovkvaOwesNothingAndHasNoPetitionsYet() {
    assertThat(Facts.rows("payments.csv"))
        .filteredOn(row -> row.text("katottg").equals(ZHOVKVA))
        .extracting(row -> row.number("year") + " " + row.number("percent"))
        .containsExactly("2022 100", "2025 100", "2026 100");
    assertThat(Facts.rows("tools.csv"))
        .noneMatch(
            row -> row.text("katottg").equals(ZHOVKVA) && row.text("tool").equals("petitions"));
  }

  @Test
  void nothingHappensAfterTheDemonstrationsDay() {
    for (Row row : Facts.rows("payments.csv"))
      assertThat(row.day("received_on")).isBeforeOrEqualTo(TODAY);
    for (Row row : Facts.rows("budget-money.csv"))
      assertThat(row.day("dated")).isBeforeOrEqualTo(TODAY);
    for (Row row : Facts.rows("membership.csv"))
      assertThat(row.day("day")).isBeforeOrEqualTo(TODAY);
    for (Row row : Facts.rows("invoices.csv"))
      assertThat(row.day("issued_on")).isBefore(row.day("due_on"));
  }

  private static Set<String> codes(List<Row> rows) {
    return rows.stream().map(row -> row.text("katottg")).collect(Collectors.toSet());
  }
}
