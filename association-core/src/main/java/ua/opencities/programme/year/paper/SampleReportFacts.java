package ua.opencities.programme.year.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.CouncilName;
import ua.opencities.programme.Edition;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.programme.year.execution.ExecutionText;
import ua.opencities.programme.year.execution.Fulfilment;
import ua.opencities.programme.year.execution.IndicatorResult;
import ua.opencities.programme.year.execution.MeasureResult;
import ua.opencities.programme.year.execution.ReportState;
import ua.opencities.programme.year.execution.SourceResult;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.tenancy.CouncilId;

/** A made-up council's report, to look at wordings before there is a real one. */
final class SampleReportFacts {
  private static final int YEAR = 2027;
  private static final Money FEE = Money.of("13772.40");
  private static final Instant SAVED = Instant.parse("2028-01-12T08:00:00Z");
  private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 0));
  private static final CouncilCard COUNCIL =
      new CouncilCard(
          new CouncilId(new UUID(0, 0)),
          "UA00000000000000000",
          CouncilKind.MISKA,
          CouncilName.inSixCases("Зразкова міська рада"),
          "46",
          "Львівська",
          "Львівський",
          "м. Зразкове",
          Optional.empty(),
          Optional.empty(),
          TerritoryStatus.NONE,
          true);

  private SampleReportFacts() {}

  static YearReportFacts facts() {
    return new YearReportFacts(report(), programme(), COUNCIL, List.of());
  }

  private static ProgrammeView programme() {
    return new ProgrammeView(
        PROGRAMME,
        COUNCIL.id(),
        new Edition(1, PROGRAMME, Optional.empty(), Optional.empty(), Optional.empty()),
        ProgrammeState.APPROVED,
        Optional.empty(),
        ProgrammeTemplate.textFor(COUNCIL, YEAR, YEAR),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        1,
        SAVED);
  }

  private static YearReportView report() {
    return new YearReportView(
        new UUID(0, 0),
        COUNCIL.id(),
        YEAR,
        1,
        ReportState.DRAFT,
        PROGRAMME,
        PROGRAMME,
        text(),
        1,
        "",
        SAVED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ExecutionText text() {
    return new ExecutionText(
        List.of(
            measure("Сплата щорічного членського внеску", Fulfilment.DONE, "внесок сплачено"),
            measure("Навчання посадових осіб", Fulfilment.PARTLY, "навчено двох осіб")),
        List.of(
            new IndicatorResult(
                IndicatorGroup.PRODUCT,
                "Кількість підключених інструментів",
                "одиниць",
                Optional.of(Quantity.of("3")),
                Optional.of(Quantity.of("2")),
                Optional.empty())),
        List.of(
            new SourceResult("коштів міського бюджету", Optional.empty(), FEE, Optional.of(FEE))),
        List.of("місцеві петиції", "електронні консультації"),
        Optional.of("Програму виконано."));
  }

  private static MeasureResult measure(String words, Fulfilment fulfilment, String result) {
    boolean paid = fulfilment == Fulfilment.DONE;
    return new MeasureResult(
        words,
        paid ? FEE : Money.ZERO,
        Optional.of(fulfilment),
        paid ? Optional.of(FEE) : Optional.empty(),
        Optional.of(result),
        Optional.empty());
  }
}
