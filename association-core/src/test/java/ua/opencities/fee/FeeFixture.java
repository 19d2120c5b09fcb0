package ua.opencities.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.KeepRequisites;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/**
 * Members that owe fees. Their tariff holds in a century of its own, since an annual tariff is the
 * only one of its day and other tests have theirs: 12 000,00 for every council, 2150–2189.
 */
public final class FeeFixture {
  public static final int YEAR = 2150;
  private static final AtomicInteger COUNCILS = new AtomicInteger();

  static {
    UUID tariff = UUID.randomUUID();
    Association.sql(
            "insert into tariff(id, name, kind, edition, valid_from, valid_to, act_body, act_number,"
                + " act_date, adopted_by, adopted_at, version) values (?, 'Тариф випробувань',"
                + " 'ANNUAL', 915000, date '2150-01-01', date '2189-12-31', 'Загальні збори', '7',"
                + " date '2149-12-01', 'test', now(), 1)",
            tariff)
        .run();
    Association.sql(
            "insert into tariff_band(id, tariff_id, population_from, fixed) values (?, ?, 0, 12000)",
            UUID.randomUUID(),
            tariff)
        .run();
    Association.get(KeepRequisites.class).keep(Association.administrator(), association());
  }

  private FeeFixture() {}

  public static AssociationProfile association() {
    return new AssociationProfile(
        "Місцева асоціація органів місцевого самоврядування «Асоціація відкритих міст»",
        "Асоціація відкритих міст",
        "99000005",
        "UA499990010000026007233566001",
        "АТ «Вигаданий банк»",
        "79000, м. Львів, вул. Вигадана, 1",
        "Виконавча директорка",
        "Ірина ВИГАДАНА",
        true);
  }

  /** An active member of 13 852 inhabitants, with a name of its own. */
  public static CouncilId member() {
    var council = Association.newCouncil("Внескова " + COUNCILS.incrementAndGet() + " міська рада");
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    Association.sql(
            "insert into population_figure(id, council_id, inhabitants, as_of, source, confirmed_by,"
                + " confirmed_at) values (?, ?, 13852, date '2022-01-01', 'Держстат', 'test', now())",
            UUID.randomUUID(),
            council.value())
        .run();
    return council;
  }

  /** Issued thirty days before the day it is due on, or today where that is ahead. */
  public static InvoiceId invoice(CouncilId council, int year, LocalDate dueOn) {
    LocalDate today = LocalDate.now(Association.get(Clock.class));
    return Association.get(IssueInvoice.class)
        .issue(
            Association.administrator(),
            council,
            year,
            dueOn.minusDays(30).isAfter(today) ? today : dueOn.minusDays(30),
            dueOn);
  }
}
