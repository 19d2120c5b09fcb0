package ua.opencities.fee;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.SessionDecisions.Decision;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.Standing;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;

/** On which acts fees rest: the council's own decisions, the agreement, the tariff's act. */
@ApplicationScoped
class LegalBases {
  private static final Texts TEXTS = Texts.of(Language.UK);
  @Inject SessionDecisions decisions;
  @Inject JoiningActs joining;

  /** What several councils decided for a year and by which acts they joined, asked at once. */
  Found of(Collection<CouncilId> councils, int year) {
    return new Found(decisions.approving(councils, year), joining.of(councils));
  }

  record Found(
      Map<CouncilId, Decision> decisions, Map<CouncilId, Map<Standing, JoiningActs.Act>> joining) {
    List<String> printed(InvoiceOrder order) {
      return printed(order.payer().council(), order.fee());
    }

    /**
     * Ukrainian always: they are printed. The programme pays the annual fee alone, an entry fee is
     * due by the decision to join; the agreement is on these two.
     */
    List<String> printed(CouncilId council, FeeExplanation fee) {
      List<String> printed = new ArrayList<>();
      if (fee.kind() == TariffKind.ENTRY)
        act(council, Standing.DECISION_ADOPTED).map(LegalBases::joined).ifPresent(printed::add);
      if (fee.kind() == TariffKind.ANNUAL)
        Optional.ofNullable(decisions.get(council))
            .map(LegalBases::programme)
            .ifPresent(printed::add);
      if (fee.kind() != TariffKind.TARGETED)
        act(council, Standing.AGREEMENT_SIGNED).map(LegalBases::agreed).ifPresent(printed::add);
      printed.add(
          TEXTS.text(
              "fee.paper.basis-tariff",
              fee.tariff(),
              fee.act().body(),
              fee.act().number(),
              DateInWords.digits(fee.act().date())));
      return List.copyOf(printed);
    }

    private Optional<JoiningActs.Act> act(CouncilId council, Standing step) {
      return Optional.ofNullable(joining.getOrDefault(council, Map.of()).get(step));
    }
  }

  private static String joined(JoiningActs.Act act) {
    return TEXTS.text(
        act.body() == DecidingBody.MILITARY_ADMINISTRATION
            ? "fee.paper.basis-order-to-join"
            : "fee.paper.basis-decision-to-join",
        act.number(),
        DateInWords.digits(act.date()));
  }

  private static String agreed(JoiningActs.Act act) {
    return TEXTS.text("fee.paper.basis-agreement", act.number(), DateInWords.digits(act.date()));
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
