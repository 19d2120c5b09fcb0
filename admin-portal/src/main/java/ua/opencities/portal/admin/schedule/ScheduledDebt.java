package ua.opencities.portal.admin.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.web.View;
import ua.opencities.web.part.Crumb;

/**
 * What the form of a schedule says of the debt that is to be paid in instalments.
 *
 * @param path of the page that it is on, named by {@code pathWord}
 * @param from whose invoice it was; empty text for the council's own
 */
public record ScheduledDebt(
    String number,
    String councilName,
    String from,
    Money due,
    List<Crumb> crumbs,
    String path,
    String pathWord,
    String action) {
  static ScheduledDebt of(InvoiceView invoice, Language language) {
    var texts = Texts.of(language);
    String path = "/invoices/" + invoice.id();
    String word = texts.text("fee.invoice", invoice.number());
    return new ScheduledDebt(
        invoice.number(),
        invoice.row().councilName(),
        "",
        invoice.row().outstanding(),
        List.of(new Crumb(texts.text("fee.invoices"), "/invoices"), new Crumb(word, path)),
        path,
        word,
        path + "/schedule");
  }

  static ScheduledDebt of(TakenDebt debt, Language language) {
    var texts = Texts.of(language);
    String council = "/councils/" + debt.council();
    String account = texts.text("fee.account");
    return new ScheduledDebt(
        debt.number(),
        debt.councilName(),
        debt.predecessor(),
        debt.outstanding(),
        List.of(
            new Crumb(texts.text("fee.councils"), "/councils"),
            new Crumb(debt.councilName(), council),
            new Crumb(account, council + "/account")),
        council + "/account",
        account,
        council + "/taken-over/" + debt.source() + "/schedule");
  }

  View form(LocalDate today) {
    return View.of("schedule/new.jte")
        .with("debt", this)
        .with("today", today)
        .with("rows", ScheduleForm.ROWS)
        .with("submission", UUID.randomUUID().toString());
  }
}
