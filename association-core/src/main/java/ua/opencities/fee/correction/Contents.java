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
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What corrections say before they have a number. */
@ApplicationScoped
class Contents {
  private static final String NO_NUMBER = "";
  @Inject Requisites requisites;
  @Inject CouncilProfile councils;

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
        Optional.of(new CorrectedInvoice(invoice.number(), invoice.row().issuedOn(), line)),
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
        payee.demonstration() || payer.demonstration());
  }

  Payer payer(Actor actor, CouncilId council) {
    return Payer.of(councils.of(actor, council));
  }

  private AssociationProfile payee(Actor actor) {
    return requisites.kept(actor).orElseThrow(RequisitesMissing::new);
  }
}
