package ua.opencities.portal.member.programme.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.MeasuresCover;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.web.typed.TypedFields;

class FilledAmountsTest {
  private final ProgrammeView programme =
      Drafted.forYears(2027, 2028)
          .with(
              new ProgrammePart.Funding(
                  List.of(
                      FundingLine.of(2027, "коштів міського бюджету", Money.of("13772.40")),
                      FundingLine.of(2028, "коштів міського бюджету", Money.of("500.00")))));

  private final TypedFields carriedOver =
      PartFields.of(programme.text().measures(), programme.text().years());

  @Test
  void giveTheFeeWhatOtherMeasuresLeave() {
    TypedFields typed = carriedOver.with("amount-2027", List.of("", "3 772,40", "", "", ""));

    TypedFields filled = FilledAmounts.ofMeasures(typed, programme.text());

    assertThat(filled.at("amount-2027", 0).replace('\u00a0', ' ')).isEqualTo("10 000,00");
    assertThat(
            Reading.of(WizardStep.MEASURES, filled, programme).programme().text().measuresCover())
        .extracting(MeasuresCover::answer)
        .containsOnly(MeasuresCover.Answer.EXACT);
  }

  @Test
  void giveItNothingWhereOthersTakeMoreThanThereIs() {
    TypedFields typed = carriedOver.with("amount-2028", List.of("9", "600", "", "", ""));

    assertThat(FilledAmounts.ofMeasures(typed, programme.text()).at("amount-2028", 0)).isEmpty();
  }

  @Test
  void leaveWhatCannotBeReadToItsWriter() {
    TypedFields typed = carriedOver.with("amount-2028", List.of("", "п’ять", "", "", ""));

    TypedFields filled = FilledAmounts.ofMeasures(typed, programme.text());

    assertThat(filled.every("amount-2028")).startsWith("500,00", "п’ять");
    assertThat(FilledAmounts.ofMeasures(TypedFields.NONE, programme.text()))
        .isEqualTo(TypedFields.NONE);
  }
}
