package ua.opencities.fee;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** When the annual fee may be asked for, how much it is, and on which acts it rests. */
@ApplicationScoped
class AnnualFee {
  @Inject Invoices invoices;
  @Inject Requisites requisites;
  @Inject SessionDecisions decisions;
  @Inject MembershipOf memberships;
  @Inject FeeForecast forecast;

  Optional<FeeExplanation> explained(Actor actor, CouncilId council, int year) {
    return forecast.forYear(actor, council, year).filter(fee -> fee.amount().isPositive());
  }

  Optional<RuleBroken> obstacle(Actor actor, CouncilId council, int year) {
    Optional<String> number = invoices.annual(council, year);
    if (number.isPresent()) return Optional.of(new AnnualInvoiceExists(year, number.get()));
    if (memberships.of(actor, council).standing() != Standing.ACTIVE)
      return Optional.of(new CouncilNotActive());
    if (requisites.kept(actor).isEmpty()) return Optional.of(new RequisitesMissing());
    return Optional.empty();
  }

  /** Ukrainian always: they are printed. */
  List<String> legalBases(CouncilId council, FeeExplanation fee) {
    var texts = Texts.of(Language.UK);
    String tariff =
        texts.text(
            "fee.paper.basis-tariff",
            fee.tariff(),
            fee.act().body(),
            fee.act().number(),
            DateInWords.digits(fee.act().date()));
    var decision =
        decisions
            .approving(council, fee.year())
            .map(
                d ->
                    texts.text(
                            "fee.paper.basis-programme",
                            d.title(),
                            d.approval().body(),
                            d.approval().number(),
                            DateInWords.digits(d.approval().date()))
                        + changes(texts, d.changes()));
    return Stream.concat(decision.stream(), Stream.of(tariff)).toList();
  }

  private static String changes(Texts texts, List<SessionDecisions.Act> acts) {
    if (acts.isEmpty()) return "";
    String all =
        acts.stream()
            .map(
                act ->
                    texts.text(
                        "fee.paper.basis-change",
                        act.body(),
                        act.number(),
                        DateInWords.digits(act.date())))
            .collect(joining("; "));
    return texts.text("fee.paper.basis-changes", all);
  }
}
