package ua.opencities.portal.admin.correction;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.fee.correction.CheckCorrection.Effect;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionView;
import ua.opencities.fee.opening.register.OpeningView;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.language.Texts;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** What is shown once more before a correction is recorded. */
record Checked(CorrectionKind kind, Effect effect, Grounds grounds, Optional<LocalDate> dueOn) {

  View ofInvoice(Asker asker, InvoiceView invoice) {
    var texts = Texts.of(asker.language());
    return view(
        texts.text("correction." + key() + "-title", invoice.number()),
        invoice.row().councilName(),
        "/invoices/" + invoice.id(),
        texts.text("fee.invoice", invoice.number()));
  }

  /** It may never have been an invoice. */
  View ofOpening(Asker asker, OpeningView debt) {
    var texts = Texts.of(asker.language());
    return view(
            texts.text("correction.opening-title", debt.number()),
            debt.councilName(),
            "/councils/" + debt.council() + "/account",
            texts.text("fee.account"))
        .with("before", kind.before(true));
  }

  View ofTaken(Asker asker, TakenDebt debt) {
    var texts = Texts.of(asker.language());
    return view(
            texts.text("correction.taken-over-title", debt.number()),
            debt.councilName(),
            "/councils/" + debt.council() + "/account",
            texts.text("fee.account"))
        .with("before", kind.before(!debt.isInvoice()));
  }

  View ofReversal(Asker asker, CorrectionView wrong) {
    var texts = Texts.of(asker.language());
    return view(
        texts.text("correction.reverse-title", wrong.number()),
        wrong.councilName(),
        "/corrections/" + wrong.id(),
        texts.label(wrong.kind()) + " № " + wrong.number());
  }

  View ofRefund(Asker asker, CouncilCard council) {
    var texts = Texts.of(asker.language());
    return view(
        texts.text("correction.refund-title"),
        council.name().nominative(),
        "/councils/" + council.id() + "/account",
        texts.text("fee.account"));
  }

  private String key() {
    return kind == CorrectionKind.WRITE_OFF ? "write-off" : "correct";
  }

  private View view(String title, String council, String back, String backWord) {
    return View.of("correction/check.jte")
        .with("kind", kind)
        .with("before", kind.before(false))
        .with("title", title)
        .with("council", council)
        .with("back", back)
        .with("backWord", backWord)
        .with("effect", effect)
        .with("grounds", grounds)
        .with("dueOn", dueOn);
  }
}
