package ua.opencities.portal.admin.overview;

import java.time.LocalDate;
import ua.opencities.report.overview.Attention;

/** How a line of the to-do list looks and where it leads; its words are {@code overview.<what>}. */
public record Work(String key, String path, String icon, String tone) {

  public static Work of(Attention attention, LocalDate today) {
    String key = "overview.to-do-" + attention.what();
    int year = today.getYear();
    return switch (attention.what()) {
      case "applied" -> new Work(key, "/councils?standing=APPLIED", "person-check", "warn");
      case "overdue" ->
          new Work(key, "/invoices?state=OVERDUE&sort=-outstanding", "warning", "bad");
      case "exit-requested" -> new Work(key, "/councils?standing=EXIT_REQUESTED", "logout", "warn");
      case "exit-due" -> new Work(key, "/councils?standing=EXIT_REQUESTED", "gavel", "warn");
      case "advice-asked" -> new Work(key, "/programmes?advice=ASKED", "megaphone", "warn");
      case "application-waits" -> new Work(key, "/candidates", "person-check", "warn");
      case "population-disputed" -> new Work(key, "/population-disputes", "people", "warn");
      case "addresses-to-mend" -> new Work(key, "/deliveries/addresses", "mail", "warn");
      case "reconciliation-differs" ->
          new Work(key, "/reconciliations?state=DIFFERS", "file-check", "warn");
      case "rest-due" -> new Work(key, "/shortfalls", "warning", "bad");
      case "shortfall-stated" -> new Work(key, "/shortfalls", "wallet", "warn");
      case "fees-to-correct" -> new Work(key, "/invoices/of-leavers", "swap", "warn");
      case "uncharged" -> new Work(key, "/invoices/new?year=" + year, "invoice", "warn");
      case "no-programme" ->
          new Work(
              key, "/councils?standing=ACTIVE&programme=" + (year + 1) + "-NONE", "file-x", "warn");
      case "admitted" -> new Work(key, "/councils?standing=ADMITTED", "gavel", "");
      case "returned" -> new Work(key, "/councils?standing=RETURNED", "swap", "");
      case "agreement-signed" -> new Work(key, "/councils?standing=AGREEMENT_SIGNED", "sign", "");
      default -> new Work(key, "/councils", "info", "");
    };
  }
}
