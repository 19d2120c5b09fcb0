package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.text.Changes;
import ua.opencities.programme.text.MoneyUnit;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.programme.text.TextChange;
import ua.opencities.shared.Money;

/** A finer sum gives the whole table more decimals, which changes none of its other sums. */
class ChangesInThousandsTest {
  private final ProgrammeText before = funded("12000.00", "5000.00").with(measures("5000.00"));

  @Test
  void aFinerSumOfOneLineChangesNoOtherLineAndNoMeasure() {
    var after = funded("12345.67", "5000.00").with(measures("5000.00"));
    assertThat(said(Changes.between(before, after)))
        .containsExactly("FUNDING: 12,0 тис. грн -> 12,34567 тис. грн");
  }

  @Test
  void aFinerSumOfAMeasureChangesNoLine() {
    var after = before.with(measures("5000.01"));
    assertThat(said(Changes.between(before, after)))
        .containsExactly("MEASURES: 5,0 тис. грн -> 5,00001 тис. грн");
  }

  @Test
  void anotherUnitAloneIsOneChangeAndNoSums() {
    assertThat(said(Changes.between(before, inHryvnias(before))))
        .containsExactly("FUNDING: тис. грн -> грн");
    assertThat(said(Changes.between(inHryvnias(before), before)))
        .containsExactly("FUNDING: грн -> тис. грн");
  }

  @Test
  void aSumThatDiffersBesideTheUnitIsSaidInBoth() {
    var after = inHryvnias(funded("15000.00", "5000.00").with(measures("5000.00")));
    assertThat(said(Changes.between(before, after)))
        .containsExactly("FUNDING: тис. грн -> грн", "FUNDING: 12,0 тис. грн -> 15 000,00");
  }

  private static ProgrammeText inHryvnias(ProgrammeText text) {
    return text.with(text.funding().countedIn(MoneyUnit.HRYVNIA));
  }

  @Test
  void aSumWithItsUnitStandsUnderANameWithoutOne() {
    var after = before.with(measures("6000.00"));
    assertThat(names(before, after)).containsExactly("Сума", "Amount");
    assertThat(names(inHryvnias(before), inHryvnias(after)))
        .containsExactly("Сума, грн", "Amount, UAH");
  }

  private static List<String> names(ProgrammeText before, ProgrammeText after) {
    String key = Changes.between(before, after).get(0).fieldKey();
    return Stream.of(Language.UK, Language.EN).map(it -> Texts.of(it).text(key)).toList();
  }

  private static ProgrammeText funded(String fee, String other) {
    var lines =
        List.of(
            SampleParts.line(2022, fee).forPurpose("щорічний внесок"),
            SampleParts.line(2022, other).forPurpose("цільовий внесок"));
    return SampleProgramme.text()
        .with(new ProgrammePart.Funding(lines).countedIn(MoneyUnit.THOUSAND));
  }

  private static ProgrammePart.Measures measures(String amount) {
    return new ProgrammePart.Measures(List.of(SampleParts.fee(Map.of(2022, Money.of(amount)))));
  }

  private static List<String> said(List<TextChange> changes) {
    return changes.stream().map(ChangesInThousandsTest::said).toList();
  }

  private static String said(TextChange it) {
    PartName part = it.part();
    String change = it.before().orElse("") + " -> " + it.after().orElse("");
    return part + ": " + change.replace('\u00a0', ' ');
  }
}
