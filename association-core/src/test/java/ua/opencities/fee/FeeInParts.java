package ua.opencities.fee;

import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import ua.opencities.fee.requisites.KeepRequisites;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalment;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.CouncilId;

/** 12 000,01 for every council of 2084–2089, in two parts where its programme says so. */
public final class FeeInParts {
  public static final int YEAR = 2086;
  public static final LocalDate SPRING = LocalDate.of(YEAR, 3, 31);
  public static final LocalDate AUTUMN = LocalDate.of(YEAR, 9, 30);
  public static final Instalments TWO =
      new Instalments(
          List.of(Instalment.equal(MonthDay.of(3, 31)), Instalment.equal(MonthDay.of(9, 30))));

  static {
    Association.get(KeepRequisites.class)
        .keep(Association.administrator(), FeeFixture.association());
    Association.get(AdoptTariff.class)
        .adopt(
            Association.administrator(),
            new NewTariff(
                "Внесок частинами",
                TariffKind.ANNUAL,
                Period.between(LocalDate.of(2084, 1, 1), LocalDate.of(2089, 12, 31)),
                new AdoptingAct("Загальні збори", "12", LocalDate.of(2083, 10, 1)),
                List.of(FeeBand.fixed(0, null, Money.of("12000.01"))),
                FeeTerms.PLAIN.paid(TWO),
                false));
  }

  private FeeInParts() {}

  public static CouncilId member() {
    CouncilId council = SampleProgramme.council();
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    return council;
  }

  public static ProgrammeId draft(CouncilId council, int year, Paying paying) {
    var clerk = Association.clerkOf(council);
    var id = Association.get(DraftProgramme.class).fromTemplate(clerk, council, year, year);
    var programme = Association.get(ProgrammeDetails.class).of(clerk, id);
    Association.get(ReviseProgramme.class)
        .revise(clerk, id, programme.version(), programme.text().funding().paid(paying));
    return id;
  }

  public static void approve(CouncilId council, ProgrammeId id) {
    var clerk = Association.clerkOf(council);
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
    Association.get(RecordSessionAct.class).record(clerk, id, act("6", LocalDate.of(2022, 1, 20)));
  }

  public static CouncilId memberWhoChose(Paying paying) {
    CouncilId council = member();
    approve(council, draft(council, YEAR, paying));
    return council;
  }
}
