package ua.opencities.fee.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.requisites.KeepRequisites;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.fee.run.line.LineSearch;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.fee.run.line.LinesOfRun;
import ua.opencities.job.JobId;
import ua.opencities.job.RunNextJob;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/**
 * Councils that nothing hinders, and tariffs for the years 2100–2129, annual also for 2050–2059:
 * 0,40 an inhabitant.
 */
public final class RunFixture {
  private static final AtomicInteger COUNCILS = new AtomicInteger();
  private static final int FIRST_YEAR = 2100;
  private static final int LAST_YEAR = 2127;

  /** Of tests that charge councils of their own and ask for nothing of the year. */
  public static final int SHARED_YEAR = 2128;

  /** Whose entry fees are asked for one council at a time, which asks each once. */
  public static final int ENTRY_YEAR = 2129;

  private static final int MORE_FROM = 2050;
  private static final int MORE_TO = 2059;
  private static final AtomicInteger YEARS = new AtomicInteger(FIRST_YEAR);
  private static final AtomicInteger MORE = new AtomicInteger(MORE_FROM);
  public static final LocalDate ISSUED = LocalDate.of(2026, 5, 4);
  public static final LocalDate DUE = LocalDate.of(2026, 6, 3);

  static {
    SampleTariff.inForce(); // the earlier one gives way to no later one
    Association.get(KeepRequisites.class)
        .keep(Association.administrator(), FeeFixture.association());
    adopt(TariffKind.ANNUAL, "Внесок за жителя");
    adopt(TariffKind.ENTRY, "Вступний");
    adopt(TariffKind.ANNUAL, "Внесок за жителя", MORE_FROM, MORE_TO);
  }

  private RunFixture() {}

  public static TariffId adopt(TariffKind kind, String name) {
    return adopt(kind, name, FIRST_YEAR, ENTRY_YEAR);
  }

  private static TariffId adopt(TariffKind kind, String name, int from, int to) {
    return Association.get(AdoptTariff.class)
        .adopt(
            Association.administrator(),
            new NewTariff(
                name,
                kind,
                Period.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)),
                new AdoptingAct("Загальні збори", "9", LocalDate.of(from - 1, 10, 1)),
                List.of(
                    FeeBand.perInhabitant(0, 99_999, Rate.of("0.40"))
                        .within(Money.of("100.00"), Money.of("20000.00"))),
                false));
  }

  /** A year that no other test charges. */
  public static int year() {
    int year = YEARS.getAndIncrement();
    if (year > LAST_YEAR) throw new IllegalStateException("the years of the tariff are used up");
    return year;
  }

  /** The same where nothing but annual fees is asked for. */
  public static int annualYear() {
    int year = MORE.getAndIncrement();
    if (year > MORE_TO) throw new IllegalStateException("the years of the tariff are used up");
    return year;
  }

  public static CouncilId member(Integer inhabitants) {
    var council = stranger();
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    agreement(council);
    official(council);
    if (inhabitants != null) people(council, inhabitants);
    return council;
  }

  public static CouncilId stranger() {
    return Association.newCouncil("Розрахункова " + COUNCILS.incrementAndGet() + " міська рада");
  }

  public static void people(CouncilId council, int inhabitants) {
    Association.sql(
            "insert into population_figure(id, council_id, inhabitants, as_of, source, confirmed_by,"
                + " confirmed_at) values (?, ?, ?, date '2022-01-01', 'Держстат', 'test', now())",
            UUID.randomUUID(),
            council.value(),
            inhabitants)
        .run();
  }

  public static void agreement(CouncilId council) {
    Association.sql(
            "insert into membership_step(id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at) values (?, ?, 1, 'DECISION_ADOPTED', 'AGREEMENT_SIGNED',"
                + " 'DIRECTORATE', 'AGREEMENT', '1', date '2020-01-01', date '2020-01-01', 'test',"
                + " 'test', now())",
            UUID.randomUUID(),
            council.value())
        .run();
  }

  /** A head, and the address that letters about fees go to. */
  public static void official(CouncilId council) {
    contact(council, "FINANCE", UUID.randomUUID() + "@rada.example");
    Association.sql(
            "insert into official(id, council_id, position, title, given_name, surname, gender,"
                + " term_from) values (?, ?, 'HEAD', 'міський голова', 'Олег', 'Вигаданий',"
                + " 'MASCULINE', date '2020-01-01')",
            UUID.randomUUID(),
            council.value())
        .run();
  }

  public static void contact(CouncilId council, String function, String address) {
    Association.sql(
            "insert into council_contact(id, council_id, contact_function, name, email, changed_by,"
                + " changed_at, version) values (?, ?, ?, 'Відділ обліку', ?, 'test', now(), 1)",
            UUID.randomUUID(),
            council.value(),
            function,
            address)
        .run();
  }

  public static void standing(CouncilId council, String standing) {
    Association.sql(
            "update membership set standing = ? where council_id = ?", standing, council.value())
        .run();
  }

  public static RunTerms annual(int year, CouncilId... councils) {
    return terms(year, TariffKind.ANNUAL, null, councils);
  }

  public static RunTerms terms(int year, TariffKind kind, TariffId tariff, CouncilId... councils) {
    return new RunTerms(
        year,
        kind,
        Optional.ofNullable(tariff),
        RunFilter.of(Arrays.stream(councils).collect(Collectors.toSet())),
        ISSUED,
        DUE,
        Set.of());
  }

  public static RunId simulate(RunTerms terms) {
    return Association.get(SimulateRun.class).simulate(Association.administrator(), terms);
  }

  /** Has it issued and waits until all is done. */
  public static JobId issue(Actor actor, RunId run) {
    var job = Association.get(IssueRun.class).issue(actor, run);
    workAll();
    return job;
  }

  public static void workAll() {
    var worker = Association.get(RunNextJob.class);
    while (worker.run(Operator.because("test"), "node", () -> false).isPresent()) {}
  }

  public static List<LineView> lines(RunId run) {
    return of(run, false);
  }

  public static List<LineView> exceptions(RunId run) {
    return of(run, true);
  }

  public static Optional<Hindrance> hindrance(RunId run, CouncilId council) {
    return exceptions(run).stream()
        .filter(line -> line.council().equals(council))
        .findFirst()
        .flatMap(LineView::hindrance);
  }

  private static List<LineView> of(RunId run, boolean hindered) {
    return Association.get(LinesOfRun.class)
        .all(Association.administrator(), run, LineSearch.of(hindered, new Page.Request(1, 200)));
  }

  public static long count(String table, CouncilId council) {
    return Association.sql(
            "select count(*) from " + table + " where council_id = ?", council.value())
        .count();
  }
}
