package ua.opencities.fee;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.fee.SessionDecisions.Decision;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;

/** On which acts fees rest: the council's own decision, the tariff's. */
@ApplicationScoped
class LegalBases {
  private static final Texts TEXTS = Texts.of(Language.UK);
  @Inject SessionDecisions decisions;

  /** What several councils decided for a year, asked at once. */
  Found of(Collection<CouncilId> councils, int year) {
    return new Found(decisions.approving(councils, year));
  }

  record Found(Map<CouncilId, Decision> decisions) {
    List<String> printed(InvoiceOrder order) {
      return printed(order.payer().council(), order.fee());
    }

    /** Ukrainian always: they are printed. The programme pays the annual fee alone. */
    List<String> printed(CouncilId council, FeeExplanation fee) {
      String tariff =
          TEXTS.text(
              "fee.paper.basis-tariff",
              fee.tariff(),
              fee.act().body(),
              fee.act().number(),
              DateInWords.digits(fee.act().date()));
      Optional<Decision> decision =
          Optional.ofNullable(decisions.get(council))
              .filter(any -> fee.kind() == TariffKind.ANNUAL);
      return Stream.concat(decision.map(LegalBases::programme).stream(), Stream.of(tariff))
          .toList();
    }
  }

  private static String programme(Decision decision) {
    return TEXTS.text(
            "fee.paper.basis-programme",
            decision.title(),
            decision.approval().body(),
            decision.approval().number(),
            DateInWords.digits(decision.approval().date()))
        + changes(decision.changes());
  }

  private static String changes(List<SessionDecisions.Act> acts) {
    if (acts.isEmpty()) return "";
    String all =
        acts.stream()
            .map(
                act ->
                    TEXTS.text(
                        "fee.paper.basis-change",
                        act.body(),
                        act.number(),
                        DateInWords.digits(act.date())))
            .collect(joining("; "));
    return TEXTS.text("fee.paper.basis-changes", all);
  }
}
