package ua.opencities.portal.admin.report.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeFigure;
import ua.opencities.report.fee.FeeReportRow;
import ua.opencities.shared.Money;
import ua.opencities.shared.table.CellTable;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

/** The page, the files and the API say of a charge the same words. */
class FeeRowsTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private final FeeReportRow charged = row("=Перша рада", "ДК-7");
  private final FeeReportRow other = row("Друга рада", "ДК-8");
  private final FeeExplanation annual = fee("ANNUAL", "12000.00");
  private final FeeExplanation targeted = fee("TARGETED", "500.00");
  private final FeeRowsAsked.Explained told =
      new FeeRowsAsked.Explained(
          2026,
          "46",
          FeeFigure.DRAFTED,
          List.of(charged, other),
          Map.of(charged.council(), List.of(annual, targeted)));

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFileHasEachChargesExplanationInTheReadersLanguage(Language language) {
    var texts = Texts.of(language);
    var file = new FeeRowsTable(told, texts).file();
    int at = file.headers().indexOf(texts.text("fee.explanation"));
    assertThat(file.rows().get(0).get(at).toString())
        .isEqualTo(
            String.join(" ", annual.lines(texts)) + " · " + String.join(" ", targeted.lines(texts)))
        .contains(annual.arithmetic(texts));
    assertThat(file.rows().get(1).get(at)).as("nothing charged").isEqualTo("");
    assertThat(file.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(file.headers()));
    assertThat(new String(new CellTable(file.headers(), file.rows()).csv(), StandardCharsets.UTF_8))
        .contains("'=Перша рада", texts.text("obstacle.obstacle-kind.no-allocation"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aProgramReadsTheSameSentences(Language language) {
    var texts = Texts.of(language);
    var json = FeeRowsJson.of(told, texts);
    assertThat(json.total()).isEqualTo(2);
    assertThat(json.items().get(0).charges())
        .extracting(FeeRowsJson.ExplainedJson::explanation)
        .containsExactly(annual.lines(texts), targeted.lines(texts));
    assertThat(json.items().get(0).outstanding().amount()).isEqualTo("7500.00");
    assertThat(json.items().get(1).charges()).isEmpty();
  }

  private static FeeReportRow row(String name, String number) {
    return new FeeReportRow(
        new CouncilId(UUID.randomUUID()),
        name,
        "Львівська",
        Optional.of(number),
        Optional.of(MAY),
        Money.of("12500.00"),
        Money.of("5000.00"),
        Money.ZERO,
        Optional.of("DRAFT"),
        List.of(new FeeReportRow.Obstacle("NO_ALLOCATION", MAY)));
  }

  private static FeeExplanation fee(String kind, String amount) {
    Map<String, String> facts = new HashMap<>();
    facts.put("kind", kind);
    facts.put("amount", amount);
    facts.put("year", "2026");
    facts.put("tariffId", UUID.randomUUID().toString());
    facts.put("tariff", "Внески");
    facts.put("edition", "1");
    facts.put("validFrom", "2026-01-01");
    facts.put("actBody", "Загальні збори");
    facts.put("actNumber", "7");
    facts.put("actDate", "2025-11-28");
    facts.put("bandFrom", "0");
    facts.put("fixed", amount);
    facts.put("inhabitants", "36393");
    facts.put("populationAsOf", "2026-01-01");
    facts.put("populationSource", "Держстат");
    facts.put("demonstration", "false");
    return FeeExplanation.from(facts);
  }
}
