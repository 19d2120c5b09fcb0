package ua.opencities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.web.part.DateField;

class FormReadingTest {

  @Test
  void saysEveryWrongFieldAtOnce() {
    var form = reading("date", "31.02.2026", "amount", "12 000,5x", "number", "  ");
    form.text("number", 50);
    form.date("date");
    form.money("amount");
    form.text("absent", 50);
    assertThatThrownBy(form::sayWhatIsWrong)
        .isInstanceOfSatisfying(
            SeveralRulesBroken.class,
            all ->
                assertThat(all.rules())
                    .extracting(RuleBroken::field)
                    .containsExactly("number", "date", "amount", "absent"));
  }

  @Test
  void saysASingleWrongFieldByItsOwnRule() {
    var form = reading("amount", "багато", "payer", "Рада");
    form.money("amount");
    form.text("payer", 50);
    assertThatThrownBy(form::sayWhatIsWrong)
        .isInstanceOfSatisfying(
            RuleBroken.class, rule -> assertThat(rule.field()).isEqualTo("amount"));
  }

  @Test
  void saysNothingOfAFormThatCanBeRead() {
    var form = reading("amount", "12 000,50", "from", "2026-01-01", "until", "");
    assertThat(form.money("amount")).isEqualTo(Money.of("12000.50"));
    assertThat(form.period("from", "until").to()).isEmpty();
    form.sayWhatIsWrong();
  }

  @Test
  void readsAPeriodOnlyWhenBothDaysCanBeRead() {
    var backwards = reading("from", "2026-02-01", "until", "2026-01-01");
    assertThat(backwards.period("from", "until")).isNull();
    assertThatThrownBy(backwards::sayWhatIsWrong).hasMessageContaining("period-runs-backwards");
    var half = reading("from", "колись", "until", "2026-01-01");
    assertThat(half.period("from", "until")).isNull();
    assertThatThrownBy(half::sayWhatIsWrong).hasMessageContaining("date-not-understood");
  }

  @Test
  void namesTheFieldsOfATableByTheirRow() {
    assertThat(FormReading.inRow("amount", 0)).isEqualTo("amount");
    assertThat(FormReading.inRow("amount", 2)).isEqualTo("amount-2");
  }

  @Test
  void theSummaryNamesFieldsInTheOrderOfThePage() {
    var errors = new LinkedHashMap<String, String>();
    errors.put("date", "Не дата.");
    errors.put("", "Так не можна.");
    errors.put("number", "Порожньо.");
    errors.put("elsewhere", "Поза сторінкою.");
    var summary = new ErrorSummary(errors);
    summary.hear("number", "Номер");
    summary.hear("date", "Дата");
    summary.hear("file", "Скан");
    assertThat(summary.lines())
        .extracting(line -> line.field() + "|" + line.label() + "|" + line.sentence())
        .containsExactly(
            "||Так не можна.", "||Поза сторінкою.", "number|Номер|Порожньо.", "date|Дата|Не дата.");
  }

  @Test
  void whatIsNoDateComesBackAsText() {
    assertThat(DateField.showing("31.02.2026")).isEqualTo(new DateField("31.02.2026", true));
    assertThat(DateField.showing("завтра")).isEqualTo(new DateField("завтра", true));
    assertThat(DateField.showing("0000-01-01").asText()).isTrue();
  }

  @Test
  void aDateComesBackAsADateHoweverItWasTyped() {
    assertThat(DateField.showing("23.11.2026")).isEqualTo(new DateField("2026-11-23", false));
    assertThat(DateField.showing("1066-10-14")).isEqualTo(new DateField("1066-10-14", false));
    assertThat(DateField.showing("")).isEqualTo(new DateField("", false));
  }

  private static FormReading reading(String... fields) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) typed.put(fields[i], List.of(fields[i + 1]));
    return new FormReading(Sent.of(new SentForm(typed, Map.of())));
  }
}
