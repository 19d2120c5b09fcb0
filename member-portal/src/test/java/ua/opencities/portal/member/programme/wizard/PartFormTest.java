package ua.opencities.portal.member.programme.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.web.typed.TypedFields;

/** What is typed into the wizard's steps, right and wrong. */
class PartFormTest {
  private final ProgrammeView programme = Drafted.forYears(2027, 2028);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHECK")
  void readsWhatItShows(WizardStep step) {
    ProgrammePart saved = step.saved(programme.text());

    assertThat(PartForm.of(step, fields(step), programme)).isEqualTo(saved);
  }

  @ParameterizedTest
  @CsvSource({"12000,12000.00", "'12 000,5',12000.50", "12\u00a0000.05,12000.05", "' 7 грн',7.00"})
  void readsAmountsAsPeopleTypeThem(String typed, String amount) {
    var part = PartForm.of(WizardStep.FUNDING, amounts(typed), programme);

    assertThat(((ProgrammePart.Funding) part).lines().get(0).amount()).isEqualTo(Money.of(amount));
  }

  @ParameterizedTest
  @CsvSource({"'12 000,5x'", "-5", "'1,234,5'", "0.001", "9999999999999", "<b>1</b>"})
  void saysInWhichRowAnAmountCannotBeRead(String typed) {
    TypedFields fields = fields(WizardStep.MEASURES);
    List<String> cells = Stream.concat(Stream.of("", "", typed), Stream.of("", "")).toList();

    assertThat(refused(WizardStep.MEASURES, fields.with("amount-2028", cells)))
        .containsExactly("amount-2028-2");
  }

  @Test
  void saysAllThatIsWrongAtOnceEachAtItsField() {
    TypedFields fields =
        fields(WizardStep.MEASURES)
            .with("measure", List.of("", "x".repeat(1001), "так", "", ""))
            .with("result", List.of("рядок", "", "", "", ""))
            .with("term", List.of("щороку", "щороку", " \u0000 ", "", ""));

    assertThat(refused(WizardStep.MEASURES, fields))
        .containsExactly("measure", "measure-1", "term-2");
  }

  @Test
  void takesEachLineItsOwnCodesOrThoseOfAll() {
    TypedFields fields =
        amounts("1")
            .with("kpkvk", List.of("011 7680"))
            .with("kekv", List.of("2800"))
            .with("line-kekv", List.of("", "2240", "", ""));
    var lines =
        ((ProgrammePart.Funding) PartForm.of(WizardStep.FUNDING, fields, programme)).lines();

    assertThat(lines).extracting(FundingLine::kpkvk).containsOnly(Optional.of("0117680"));
    assertThat(lines).extracting(line -> line.kekv().get()).startsWith("2800", "2240", "2800");
    assertThat(refused(WizardStep.FUNDING, fields.with("line-kpkvk", List.of("", "76"))))
        .containsExactly("line-kpkvk-1");
  }

  @Test
  void refusesYearsThatRunBackwardsAndTitlesWithoutEnd() {
    TypedFields outline = fields(WizardStep.OUTLINE);

    assertThat(refused(WizardStep.OUTLINE, outline.with("ends", List.of("2026-12-31"))))
        .containsExactly("ends");
    assertThat(
            refused(
                WizardStep.OUTLINE,
                outline.with("title", List.of("рядок назви програми\r\n".repeat(40)))))
        .containsExactly("title");
  }

  @Test
  void letsAnEmptyRowGo() {
    TypedFields fields = fields(WizardStep.INDICATORS);
    List<String> names = Stream.concat(fields.every("indicator").stream(), Stream.of(" ")).toList();

    assertThat(PartForm.of(WizardStep.INDICATORS, fields.with("indicator", names), programme))
        .isEqualTo(programme.text().indicators());
  }

  @Test
  void leavesABlankProgrammesFieldsEmptyUntilTheyAreWritten() {
    var blank = ProgrammeTemplate.blankFor(Drafted.COUNCIL, 2027, 2027);
    TypedFields fields = PartFields.of(blank.aims(), blank.years());

    assertThat(fields.one("purpose")).isEmpty();
    assertThat(refused(WizardStep.AIMS, fields))
        .containsExactly("background", "purpose", "tasks", "results");
  }

  private TypedFields amounts(String first) {
    return fields(WizardStep.FUNDING).with("amount", List.of(first, "", "5", ""));
  }

  private TypedFields fields(WizardStep step) {
    return PartFields.of(step.saved(programme.text()), programme.text().years());
  }

  private List<String> refused(WizardStep step, TypedFields fields) {
    RuleBroken broken =
        catchThrowableOfType(RuleBroken.class, () -> PartForm.of(step, fields, programme));
    return broken instanceof SeveralRulesBroken several
        ? several.rules().stream().map(RuleBroken::field).toList()
        : List.of(broken.field());
  }
}
