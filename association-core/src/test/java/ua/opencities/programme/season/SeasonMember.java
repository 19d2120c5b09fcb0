package ua.opencities.programme.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.language.Gender;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.year.money.EnteredMoney;
import ua.opencities.programme.year.money.MoneyStep;
import ua.opencities.programme.year.money.SampleMoney;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** Members whose fees run, for a season: each test has councils of its own. */
public final class SeasonMember {
  private static final AtomicInteger MEMBERS = new AtomicInteger();

  private SeasonMember() {}

  /** Of 13 852 inhabitants; without a clerk and a head. */
  public static CouncilId of(String name) {
    CouncilId council = withoutInhabitants(name);
    Association.sql(
            "insert into population_figure(id, council_id, inhabitants, as_of, source, confirmed_by,"
                + " confirmed_at) values (?, ?, 13852, date '2022-01-01', 'Держстат', 'test', now())",
            UUID.randomUUID(),
            council.value())
        .run();
    return council;
  }

  public static CouncilId withoutInhabitants(String name) {
    SampleTariff.inForce();
    var council = Association.newCouncil(name + " " + MEMBERS.incrementAndGet() + " міська рада");
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    return council;
  }

  /** Somebody with an account; answers with the address. */
  public static String person(CouncilId council, Role role) {
    UUID account = UUID.randomUUID();
    String email = account + "@rada.example";
    Association.sql(
            "insert into account(id, email, shown_name) values (?, ?, 'Оксана Любисток')",
            account,
            email)
        .run();
    Association.sql(
            "insert into role_grant(id, account_id, council_id, role, begins_on, granted_by)"
                + " values (gen_random_uuid(), ?, ?, ?, date '2020-01-01', 'operator:test')",
            account,
            council.value(),
            role.name())
        .run();
    return email;
  }

  public static void head(CouncilId council) {
    Association.get(AppointOfficial.class)
        .appoint(
            Association.administrator(),
            council,
            new Appointment(
                OfficialPosition.HEAD,
                "міський голова",
                "Олег",
                "Вольський",
                Gender.MASCULINE,
                Period.since(LocalDate.of(2020, 11, 20))));
  }

  /** The council's budget has the money. */
  public static void plans(CouncilId council, int year, String amount) {
    SampleMoney.tell(
        council, year, EnteredMoney.of(MoneyStep.PLANNED, amount, SampleSeason.TODAY, "6"));
  }

  public static ProgrammePart measures(int year, String amount) {
    return new ProgrammePart.Measures(List.of(SampleParts.fee(Map.of(year, Money.of(amount)))));
  }
}
