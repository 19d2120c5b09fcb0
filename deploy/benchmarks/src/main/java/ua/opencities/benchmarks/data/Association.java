package ua.opencities.benchmarks.data;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;

/**
 * Fills the database. PostgreSQL refuses COPY under row security, so the rows come in by the
 * superuser of the embedded cluster; every constraint and trigger still looks at them.
 */
public final class Association {
  /** Years after the last that have a tariff and no charges yet, for billing runs. */
  public static final int YEARS_TO_CHARGE = 6;

  static final Map<String, String> PAYEE =
      Map.of(
          "name", "Асоціація для вимірювань",
          "shortName", "Асоціація для вимірювань",
          "edrpou", "99000000",
          "iban", InventedCouncil.iban("9999990000000000000000001"),
          "bank", "Вигаданий банк",
          "address", "м. Київ, вул. Вигадана, 1",
          "signatoryPosition", "Президент",
          "signatory", "Оксана МІРНА");

  private final Connection connection;
  private final Chance chance = new Chance();

  private Association(Connection connection) {
    this.connection = connection;
  }

  /** Nothing happens when it is there already; another size in the same folder is refused. */
  public static void fill(
      DataFolder folder, Database database, int councils, int firstYear, int lastYear)
      throws SQLException, IOException, NoSuchAlgorithmException {
    String password = folder.read("secrets/database-postgres").orElseThrow();
    try (var connection = DriverManager.getConnection(database.url(), "postgres", password)) {
      var association = new Association(connection);
      int there = association.number("select count(*) from council");
      int years =
          association.number("select count(distinct year) from charge where year <= " + lastYear);
      if (there == councils && years == lastYear - firstYear + 1) return;
      if (there > 0)
        throw new IllegalStateException(
            folder.root() + " holds " + there + " councils × " + years + " years: name another");
      connection.setAutoCommit(false);
      association.fill(councils, firstYear, lastYear);
      connection.commit();
      connection.setAutoCommit(true);
      association.execute("vacuum analyze");
    }
  }

  private void fill(int number, int firstYear, int lastYear)
      throws SQLException, IOException, NoSuchAlgorithmException {
    List<String> oblasts = strings("select code from oblast order by code");
    List<InventedCouncil> councils = new ArrayList<>();
    var register = new Register(chance);
    for (int i = 0; i < number; i++) {
      var council = InventedCouncil.next(chance, i, oblasts.get(i % oblasts.size()));
      councils.add(council);
      register.add(council, firstYear, lastYear);
    }
    send(
        register.councils,
        register.officials,
        register.contacts,
        register.memberships,
        register.steps,
        register.figures,
        register.accounts);
    var clerks = new Clerks(chance);
    councils.stream().filter(InventedCouncil::member).forEach(clerks::add);
    send(clerks.accounts, clerks.roles);
    profile();
    for (int year = firstYear; year <= lastYear; year++)
      year(councils, new Tariff(chance.id(), year, year - firstYear + 1));
    for (int year = lastYear + 1; year <= lastYear + YEARS_TO_CHARGE; year++)
      tariff(new Tariff(chance.id(), year, year - firstYear + 1));
  }

  private void year(List<InventedCouncil> councils, Tariff tariff)
      throws SQLException, IOException, NoSuchAlgorithmException {
    tariff(tariff);
    var programmes = new Programmes(chance);
    var fees = new Fees(chance);
    for (var council : councils)
      if (council.member()) {
        programmes.add(council, tariff);
        fees.add(council, tariff);
      }
    fees.endOf(tariff.year());
    send(programmes.programmes, programmes.funding, programmes.fees, programmes.acts);
    send(fees.series, fees.charges, fees.invoices, fees.payments, fees.entries);
    send(fees.settlements);
  }

  private void tariff(Tariff tariff) throws SQLException, IOException {
    var tariffs =
        new CopyInto(
            "tariff (id, name, kind, edition, valid_from, valid_to, act_body, act_number, act_date,"
                + " demonstration, adopted_by, adopted_at, version)");
    var bands = new CopyInto("tariff_band (id, tariff_id, population_from, fixed, rate)");
    tariff.into(tariffs, bands, chance.id());
    send(tariffs, bands);
  }

  private void profile() throws SQLException, IOException {
    var profile =
        new CopyInto(
            "association_profile (name, short_name, edrpou, iban, bank, address,"
                + " signatory_position, signatory, demonstration)");
    profile.row(
        PAYEE.get("name"),
        PAYEE.get("shortName"),
        PAYEE.get("edrpou"),
        PAYEE.get("iban"),
        PAYEE.get("bank"),
        PAYEE.get("address"),
        PAYEE.get("signatoryPosition"),
        PAYEE.get("signatory"),
        true);
    send(profile);
  }

  private void send(CopyInto... tables) throws SQLException, IOException {
    for (var table : tables) table.send(connection);
  }

  private int number(String question) throws SQLException {
    return Integer.parseInt(strings(question).get(0));
  }

  private List<String> strings(String question) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (var sql = connection.createStatement();
        var rows = sql.executeQuery(question)) {
      while (rows.next()) answers.add(rows.getString(1));
    }
    return answers;
  }

  private void execute(String command) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute(command);
    }
  }
}
