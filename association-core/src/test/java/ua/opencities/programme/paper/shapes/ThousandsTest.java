package ua.opencities.programme.paper.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.document.template.Variant;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.text.CountedMoney;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.MoneyUnit;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;

/** Tables that count in thousands, and sums that are not rounded. */
class ThousandsTest {
  private final RealCouncil council =
      RealCouncil.named("Кременчуцька міська рада", "Кременчуцький", "Кременчук")
          .with(OfficialPosition.HEAD, "міський голова", "Павло", "Заграва")
          .with(OfficialPosition.SECRETARY, "секретар ради", "Юрій", "Криниченко")
          .with(OfficialPosition.CHIEF_OF_STAFF, "керуючий справами", "Остап", "Медовник");
  private final ProgrammeId id = council.drafted(2025, 2025);

  @Test
  void tablesCountInThousandsAndTheDecisionInHryvnias() throws IOException {
    council.write(id, inThousands());
    assertThat(council.words(id, PaperKind.PROGRAMME))
        .contains(
            "497,06 тис. грн (чотириста дев’яносто сім тисяч шістдесят гривень 00 копійок). Рік За"
                + " рахунок Обсяг, тис. грн 2025 коштів міського бюджету (щорічний внесок) 248,53"
                + " 2025 коштів міського бюджету (цільовий внесок) 248,53 Разом 497,06");
    assertThat(council.words(id, PaperKind.PASSPORT, Variant.SHORT))
        .contains("5. Обсяги фінансування: 497,06 тис. гривень.");
    assertThat(council.words(id, PaperKind.PASSPORT, Variant.TABLE))
        .contains("(цільовий внесок) 248,53 тис. грн");
    assertThat(council.words(id, PaperKind.SESSION_DECISION)).contains("497 060,00 грн (");
  }

  @Test
  void anAmendmentExchangesTheNumbersOfItsTables() throws IOException {
    council.write(id, inThousands(), measures("497060.00"));
    council.agreed(id, "700", LocalDate.of(2024, 11, 10));
    council.approved(id, "15-15", LocalDate.of(2024, 12, 2));
    ProgrammeId next =
        Association.get(AmendProgramme.class)
            .amend(
                council.clerk,
                id,
                new Amendment(AmendmentKind.POINTS, "менше видатків", Optional.empty()));
    var lines = inThousands().lines();
    var less = List.of(lines.get(0), lines.get(1).withAmount(Money.of("100000.25")));
    council.write(next, inThousands().with(less), measures("348530.25"));
    assertThat(council.words(next, PaperKind.AMENDING_DECISION))
        .contains(
            "цільовий внесок» цифри «248,53 тис. грн» замінити цифрами «100,00025 тис. грн»",
            "у положенні «Сума» цифри «497,06 тис. грн» замінити цифрами «348,53025 тис. грн»")
        .doesNotContain("щорічний внесок» цифри", "щорічний внесок» слова");
  }

  @Test
  void anAmendmentOfTheUnitAloneSaysOneThing() throws IOException {
    council.write(id, inThousands(), measures("497060.00"));
    council.agreed(id, "700", LocalDate.of(2024, 11, 10));
    council.approved(id, "15-15", LocalDate.of(2024, 12, 2));
    ProgrammeId next =
        Association.get(AmendProgramme.class)
            .amend(
                council.clerk,
                id,
                new Amendment(AmendmentKind.POINTS, "інша одиниця", Optional.empty()));
    council.write(next, inThousands().countedIn(MoneyUnit.HRYVNIA));
    assertThat(council.words(next, PaperKind.AMENDING_DECISION))
        .contains("1.1. суми в таблицях Програми подати в грн замість тис. грн. 2. Установити");
  }

  @ParameterizedTest
  @CsvSource({
    "12000.00, 8000.00, '12,0', '20,0'",
    "248530.00, 0.00, '248,53', '248,53'",
    "248530.25, 0.75, '248,53025', '248,53100'",
    "0.01, 1000000.00, '0,00001', '1 000,00001'"
  })
  void nothingIsRounded(String one, String other, String shown, String sum) {
    var lines =
        List.of(
            FundingLine.of(2025, "коштів міського бюджету", Money.of(one)),
            FundingLine.of(2025, "інших джерел", Money.of(other)));
    var text =
        council.text(id).with(new ProgrammePart.Funding(lines).countedIn(MoneyUnit.THOUSAND));
    var counted = CountedMoney.of(text);
    assertThat(counted.amount(Money.of(one))).isEqualTo(shown);
    assertThat(counted.amount(text.total()).replace('\u00a0', ' ')).isEqualTo(sum);
  }

  private static ProgrammePart.Funding inThousands() {
    return SampleParts.feeAndTargetedContribution(2025).countedIn(MoneyUnit.THOUSAND);
  }

  private static ProgrammePart.Measures measures(String amount) {
    return new ProgrammePart.Measures(List.of(SampleParts.fee(Map.of(2025, Money.of(amount)))));
  }
}
