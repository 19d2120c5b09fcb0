package ua.opencities.fee.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.Payer;
import ua.opencities.fee.correction.paper.CorrectionContent;
import ua.opencities.fee.correction.paper.CorrectionContent.CorrectedInvoice;
import ua.opencities.fee.correction.paper.CorrectionContent.Reversed;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionView;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.opening.register.OpeningView;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What corrections say before they have a number. */
@ApplicationScoped
class Contents {
  private static final String NO_NUMBER = "";
  private static final Texts UK = Texts.of(Language.UK);
  @Inject Requisites requisites;
  @Inject CouncilProfile councils;
  @Inject Corrections corrections;

  /** The payer is named as the invoice names it. */
  CorrectionContent ofInvoice(
      Actor actor,
      CorrectionKind kind,
      InvoiceView invoice,
      Grounds grounds,
      Optional<LocalDate> dueOn,
      Money before,
      Money amount) {
    var payee = payee(actor);
    var line = (String) Frozen.read(invoice.frozen()).get("line");
    return new CorrectionContent(
        kind,
        NO_NUMBER,
        grounds,
        dueOn,
        before,
        amount,
        payee,
        invoice.payerName(),
        invoice.payerEdrpou(),
        Optional.of(new CorrectedInvoice(invoice.number(), invoice.row().issuedOn(), line, true)),
        Optional.empty(),
        Optional.empty(),
        payee.demonstration() || invoice.demonstration());
  }

  CorrectionContent ofRefund(
      Actor actor, Payer payer, Grounds grounds, Money before, Money amount, Iban to) {
    var payee = payee(actor);
    return new CorrectionContent(
        CorrectionKind.REFUND,
        NO_NUMBER,
        grounds,
        Optional.empty(),
        before,
        amount,
        payee,
        payer.name(),
        payer.edrpou(),
        Optional.empty(),
        Optional.of(to.value()),
        Optional.empty(),
        payee.demonstration() || payer.demonstration());
  }

  CorrectionContent ofOpening(Actor actor, OpeningView debt, Grounds grounds, Money amount) {
    LocalDate on = debt.invoice().map(OpeningView.Invoice::issuedOn).orElse(debt.asOf());
    var it = new CorrectedInvoice(debt.number(), on, before(debt.invoice().isPresent()), false);
    return writeOff(actor, payer(actor, debt.council()), it, grounds, debt.outstanding(), amount);
  }

  /** Of the heir, which is the payer now; the line says whose invoice it was. */
  CorrectionContent ofTaken(Actor actor, TakenDebt debt, Grounds grounds, Money amount) {
    boolean ours = debt.isInvoice();
    String line = ours ? debt.line() : before(debt.kind() == TakenDebt.Kind.PAST_INVOICE);
    line = UK.text("correction.taken-over-line", line, debt.predecessor());
    var it = new CorrectedInvoice(debt.number(), debt.issuedOn(), line, ours);
    return writeOff(actor, payer(actor, debt.council()), it, grounds, debt.outstanding(), amount);
  }

  private static String before(boolean invoice) {
    return UK.text(invoice ? "correction.past-invoice" : "correction.opening");
  }

  private CorrectionContent writeOff(
      Actor actor, Payer payer, CorrectedInvoice of, Grounds grounds, Money open, Money amount) {
    var payee = payee(actor);
    return new CorrectionContent(
        CorrectionKind.WRITE_OFF,
        NO_NUMBER,
        grounds,
        Optional.empty(),
        open,
        amount.negated(),
        payee,
        payer.name(),
        payer.edrpou(),
        Optional.of(of),
        Optional.empty(),
        Optional.empty(),
        payee.demonstration() || payer.demonstration());
  }

  /** The payer and the debt are named as the mistaken document names them. */
  CorrectionContent ofReversal(
      Actor actor, CorrectionView wrong, Grounds grounds, CheckCorrection.Effect effect) {
    var payee = payee(actor);
    var said = corrections.said(wrong.id());
    return new CorrectionContent(
        wrong.kind().reversal().orElseThrow(),
        NO_NUMBER,
        grounds,
        Optional.empty(),
        effect.before(),
        effect.change(),
        payee,
        said.payerName(),
        said.payerEdrpou(),
        said.invoice(),
        Optional.empty(),
        Optional.of(new Reversed(wrong.number(), wrong.grounds().issuedOn())),
        payee.demonstration() || said.demonstration());
  }

  Payer payer(Actor actor, CouncilId council) {
    return Payer.of(councils.of(actor, council));
  }

  private AssociationProfile payee(Actor actor) {
    return requisites.kept(actor).orElseThrow(RequisitesMissing::new);
  }
}
