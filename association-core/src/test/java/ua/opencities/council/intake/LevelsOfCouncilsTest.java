package ua.opencities.council.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.line;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;

/** Councils that are no hromada's: entered or imported, members by their acts, charged by kind. */
class LevelsOfCouncilsTest {
  private static final int YEAR = 2069;
  private static final Mapping LIST =
      ImportTrial.by(
          ImportField.KATOTTG,
          ImportField.NAME,
          ImportField.CENTRE_KIND,
          ImportField.CENTRE,
          ImportField.INHABITANTS,
          ImportField.DECISION_NUMBER,
          ImportField.DECISION_DATE,
          ImportField.AGREEMENT_NUMBER,
          ImportField.AGREEMENT_DATE,
          ImportField.APPLICATION_DATE,
          ImportField.PROTOCOL_NUMBER,
          ImportField.PROTOCOL_DATE);
  private static final String HEADING =
      "KATOTTG;NAME;CENTRE_KIND;CENTRE;INHABITANTS;DECISION_NUMBER;DECISION_DATE;AGREEMENT_NUMBER;"
          + "AGREEMENT_DATE;APPLICATION_DATE;PROTOCOL_NUMBER;PROTOCOL_DATE\n";

  static {
    FeeFixture.association();
    Association.get(AdoptTariff.class)
        .adopt(
            OFFICE,
            new NewTariff(
                "За видами рад",
                TariffKind.ANNUAL,
                Period.between(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)),
                new AdoptingAct("Загальні збори", "18", LocalDate.of(YEAR - 1, 10, 1)),
                List.of(
                    FeeBand.fixed(0, null, Money.of("1000.00")),
                    of(CouncilKind.RAIONNA, "20000.00"),
                    of(CouncilKind.OBLASNA, "50000.00"),
                    of(CouncilKind.RAIONNA_U_MISTI, "7000.00")),
                false));
  }

  @ParameterizedTest
  @CsvSource({
    "RAIONNA, Рівнівська районна рада, Рівнівської районної ради, 20000.00",
    "OBLASNA, Рівнівська обласна рада, Рівнівської обласної ради, 50000.00",
    "RAIONNA_U_MISTI, Рівнівська районна у місті Рівному рада,"
        + " Рівнівської районної у місті Рівному ради, 7000.00"
  })
  void areImportedChargedByTheirKindAndStandInTheListOfMembers(
      CouncilKind kind, String name, String genitive, String fee) {
    Katottg code = SampleCouncil.codeIn("56");
    String said = code + ";" + name + ";місто;Рівне;90 000;16;20.12.2018;15;10.01.2019;12.01.2019";
    ImportId id = rehearsed(LIST, HEADING + said + ";7;28.02.2019\n");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.NEW);
    assertThat(codes(id, 2)).containsExactly("council.import-becomes-member");
    ImportTrial.apply(id);

    CouncilId council = line(id, 2).council().orElseThrow();
    assertThat(dossier(council).card().kind()).isEqualTo(kind);
    assertThat(dossier(council).card().name().genitive()).isEqualTo(genitive);
    InvoiceId invoice = FeeFixture.invoice(council, YEAR, LocalDate.of(2026, 4, 1));
    assertThat(Association.get(InvoiceDetails.class).of(OFFICE, invoice).row().corrected())
        .isEqualTo(Money.of(fee));
    var take = Association.get(TakeInvoiceFile.class);
    for (var format : InvoiceFormat.values())
      assertThat(take.take(OFFICE, invoice, format).bytes()).isNotEmpty();
    assertThat(new String(take.take(OFFICE, invoice, InvoiceFormat.JSON).bytes(), UTF_8))
        .contains(name, code.value());
    assertThat(
            Association.get(MembersOnDay.class).all(OFFICE, LocalDate.of(2019, 3, 1)).stream()
                .filter(row -> row.name().equals(name)))
        .singleElement()
        .satisfies(row -> assertThat(row.act().number()).contains("7"));
  }

  @ParameterizedTest
  @CsvSource({
    "RAIONNA, Заставнівська районна рада",
    "OBLASNA, Заставнівська обласна рада",
    "RAIONNA_U_MISTI, Заставнівська районна у місті Рівному рада"
  })
  void areEnteredByHandAndKnownToAListByTheirCode(CouncilKind kind, String name) {
    CouncilId council =
        SampleCouncil.entered(
            "56",
            new CouncilDetails(
                kind,
                name,
                Optional.empty(),
                "Рівне",
                PlaceKind.MISTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    String code = dossier(council).card().katottg();
    ImportId id = rehearsed(LIST, HEADING + code + ";" + name + ";місто;Рівне;;;;;;;;\n");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.SAME);
  }

  private static FeeBand of(CouncilKind kind, String sum) {
    return new FeeBand(
        0,
        Optional.empty(),
        Optional.of(kind),
        Optional.of(Money.of(sum)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
