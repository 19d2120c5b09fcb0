package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.identity.OpenAccount;
import ua.opencities.identity.password.DemonstrationPassword;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** People who may sign in to try the platform; their password is known to everybody. */
@Dependent
public class DemonstrationAccounts {
  private static final String AT = "@demo.opencities.example";
  private static final LocalDate FROM = LocalDate.of(2022, 1, 1);

  @Inject private OpenAccount openAccount;

  void open(Actor operator, Map<String, CouncilId> councils) {
    for (Row row : Facts.rows("accounts.csv"))
      openAccount.open(
          operator,
          row.text("name") + AT,
          row.text("shown"),
          DemonstrationPassword.WORD,
          row.choice("role", Role.class),
          row.optional("katottg").map(councils::get),
          FROM);
  }

  /** One line each, for a terminal. */
  public static String list() {
    List<Row> rows = Facts.rows("accounts.csv");
    var told = new StringBuilder();
    for (Row row : rows)
      told.append(
          "  %-36s %s%n"
              .formatted(
                  row.text("name") + AT,
                  Texts.of(Language.UK).label(row.choice("role", Role.class))
                      + council(row).map(name -> ", " + name).orElse("")));
    return told.append("  пароль / password: ")
        .append(DemonstrationPassword.WORD)
        .append('\n')
        .toString();
  }

  private static Optional<String> council(Row account) {
    return account
        .optional("katottg")
        .flatMap(
            code ->
                Facts.rows("councils.csv").stream()
                    .filter(council -> council.text("katottg").equals(code))
                    .map(council -> council.text("name"))
                    .findFirst());
  }
}
