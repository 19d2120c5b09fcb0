package ua.opencities.fee.run.line;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.membership.Standing;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffView;

/**
 * What a run makes of a council. The simulation and the issue both ask here, so that the second
 * gives what the first has shown.
 *
 * @param fee also where something hinders, as far as it can be reckoned
 * @param detail what the sentence about the hindrance names
 */
record Assessment(
    Candidate candidate,
    Optional<FeeExplanation> fee,
    Optional<Hindrance> hindrance,
    String detail) {

  /** By the agreement the entry fee is due: it may come before the Board decides. */
  private static final Set<Standing> ENTERING =
      Set.of(Standing.AGREEMENT_SIGNED, Standing.APPLIED, Standing.RETURNED, Standing.ADMITTED);

  static Assessment of(
      Candidate candidate, List<TariffView> tariffs, RunTerms terms, Set<Hindrance> passed) {
    int year = terms.year();
    Optional<FeeExplanation> fee =
        tariffs.stream()
            .filter(t -> t.kind() == TariffKind.TARGETED || t.valid().contains(candidate.day()))
            .findFirst()
            .filter(tariff -> !candidate.rejoins() || !tariff.terms().entryOnce())
            .flatMap(
                tariff ->
                    candidate
                        .people()
                        .flatMap(
                            figure ->
                                FeeExplanation.of(
                                    tariff, candidate.kind(), figure, year, candidate.member())))
            .map(by -> by.relieved(candidate.reliefs(), candidate.member()))
            .filter(explained -> explained.amount().isPositive() || explained.isWaived())
            .map(it -> it.due(candidate.inParts(), terms.issuedOn(), terms.dueOn()));
    var kind = tariffs.stream().map(TariffView::kind).findFirst();
    Optional<Hindrance> found =
        List.of(Hindrance.values()).stream()
            .filter(h -> !passed.contains(h) && stands(h, candidate, fee, tariffs, kind, year))
            .findFirst();
    return new Assessment(candidate, fee, found, detail(candidate, fee, found, year));
  }

  private static boolean stands(
      Hindrance hindrance,
      Candidate it,
      Optional<FeeExplanation> fee,
      List<TariffView> tariffs,
      Optional<TariffKind> kind,
      int year) {
    return switch (hindrance) {
      case FROZEN -> it.standing() == Standing.FROZEN;
      case TERRITORY -> it.territory().isPresent();
      case NOT_ACTIVE ->
          it.standing() != Standing.ACTIVE
              && it.standing() != Standing.SUSPENDED
              && it.standing() != Standing.EXIT_REQUESTED
              && !(kind.equals(Optional.of(TariffKind.ANNUAL)) && it.leftIn(year).isPresent())
              && !(kind.equals(Optional.of(TariffKind.ENTRY)) && ENTERING.contains(it.standing()));
      case ALREADY_CHARGED -> it.charged().isPresent();
      case IN_ANOTHER_RUN -> it.inAnotherRun();
      case NO_POPULATION -> it.people().isEmpty();
      case NO_TARIFF -> fee.isEmpty() && !entersOnce(it, tariffs);
      case ENTERED_ONCE -> fee.isEmpty() && entersOnce(it, tariffs);
      case RELIEVED -> fee.filter(FeeExplanation::isWaived).isPresent();
      case SUSPENDED -> it.standing() == Standing.SUSPENDED;
      case LEAVING -> it.standing() == Standing.EXIT_REQUESTED;
      case LEFT -> it.leftIn(year).isPresent();
      case DISPUTED_POPULATION -> it.disputed();
      case SAME_CODE -> it.sameCode();
      case NO_AGREEMENT -> !it.agreement();
      case NO_CONTACT -> it.addressees().isEmpty();
      case CLOSED, CHANGED -> false;
    };
  }

  private static boolean entersOnce(Candidate it, List<TariffView> tariffs) {
    return it.rejoins()
        && tariffs.stream().anyMatch(t -> t.terms().entryOnce() && t.valid().contains(it.day()));
  }

  /** As the table of lines reads it: {@code OCCUPIED 2022-07-03}. */
  private static String since(TerritoryNote note) {
    return note.status() + " " + note.from().orElseThrow();
  }

  private static String detail(
      Candidate it, Optional<FeeExplanation> fee, Optional<Hindrance> hindrance, int year) {
    return switch (hindrance.orElse(Hindrance.CHANGED)) {
      case ALREADY_CHARGED -> it.charged().orElse("");
      case TERRITORY -> it.territory().map(Assessment::since).orElse("");
      case LEFT -> it.leftIn(year).map(LocalDate::toString).orElse("");
      case SAME_CODE -> it.payer().edrpou().orElse("");
      case RELIEVED ->
          fee.stream()
              .flatMap(waived -> waived.reliefs().stream())
              .map(relief -> relief.act().number())
              .collect(joining(", "));
      default -> "";
    };
  }

  boolean isReady() {
    return hindrance.isEmpty();
  }
}
