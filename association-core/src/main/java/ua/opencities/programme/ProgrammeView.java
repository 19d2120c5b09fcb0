package ua.opencities.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActHistory;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tenancy.CouncilId;

/**
 * A programme to read.
 *
 * @param givenUp when and why, of one that was
 * @param fees one for each year the tariff could answer when the draft was last saved
 * @param acts that count
 * @param pastActs corrected, set back, and those that set back
 * @param underAdministration a military administration acts in the council's place today
 * @param version what a revision has to name, so that two people do not overwrite each other
 */
public record ProgrammeView(
    ProgrammeId id,
    CouncilId council,
    Edition edition,
    ProgrammeState state,
    Optional<GivenUp> givenUp,
    ProgrammeText text,
    List<FeeExplanation> fees,
    List<ActView> acts,
    List<ActView> pastActs,
    Optional<ProgrammeId> basedOn,
    boolean underAdministration,
    long version,
    Instant changedAt) {
  public String title() {
    return text.outline().title();
  }

  public Optional<ActView> act(ActVerb verb) {
    return acts.stream().filter(act -> act.verb() == verb).findFirst();
  }

  /** The act by which this edition came to hold: it approved, amended, restated or extended. */
  public Optional<ActView> approval() {
    return acts.stream().filter(act -> act.verb().putsInForce()).findFirst();
  }

  /**
   * One order of a military administration decides, or has decided, in the place of committee and
   * session.
   */
  public boolean isByOrder() {
    return approval()
        .map(act -> act.body() == ActBody.MILITARY_ADMINISTRATION)
        .orElse(underAdministration);
  }

  /** Declined, returned or withdrawn last, while the text is a draft again. */
  public Optional<ActView> setBack() {
    return isDraft()
        ? new ActHistory(acts, pastActs)
            .past().stream()
                .filter(act -> act.verb().setsBack())
                .filter(act -> !new ActHistory(acts, pastActs).isCorrected(act))
                .reduce((earlier, later) -> later)
        : Optional.empty();
  }

  /**
   * With which an act was recorded.
   *
   * @param act of several of the verb; empty for the one that counts
   */
  public Optional<UUID> scan(ActVerb verb, Optional<UUID> act) {
    return Stream.concat(acts.stream(), pastActs.stream())
        .filter(it -> it.verb() == verb)
        .filter(it -> act.isEmpty() || act.get().equals(it.id()))
        .findFirst()
        .flatMap(ActView::file);
  }

  /** The act of a verb whose entry may be corrected: the one that counts, of set-backs the last. */
  public Optional<ActView> toCorrect(ActVerb verb) {
    return verb.setsBack()
        ? pastActs.stream()
            .filter(act -> act.verb() == verb && !isCorrected(act))
            .reduce((earlier, later) -> later)
        : act(verb);
  }

  public boolean isCorrected(ActView act) {
    return new ActHistory(acts, pastActs).isCorrected(act);
  }

  /** With a part that is not saved. */
  public ProgrammeView with(ProgrammePart unsaved) {
    return saying(text.with(unsaved));
  }

  /** With another text that is not saved. */
  public ProgrammeView saying(ProgrammeText another) {
    return new ProgrammeView(
        id,
        council,
        edition,
        state,
        givenUp,
        another,
        fees,
        acts,
        pastActs,
        basedOn,
        underAdministration,
        version,
        changedAt);
  }

  /** Bodies have spoken on the draft, so it is not discarded but given up. */
  public boolean mayBeGivenUp() {
    return isDraft() && !pastActs.isEmpty();
  }

  public boolean isDraft() {
    return state == ProgrammeState.DRAFT;
  }

  public Optional<FeeExplanation> feeFor(int year) {
    return fees.stream().filter(fee -> fee.year() == year).findFirst();
  }

  /** The parts that the tariff of the first year that offers any leaves to choose. */
  public Instalments instalments() {
    return fees.stream()
        .map(fee -> fee.terms().instalments())
        .filter(Instalments::any)
        .findFirst()
        .orElse(Instalments.NONE);
  }

  /** For these the tariff had no answer. */
  public List<Integer> yearsWithoutFee() {
    if (text.outline().elsewhere()) return List.of();
    return text.years().stream().filter(year -> feeFor(year).isEmpty()).toList();
  }

  /**
   * The fee of one year beside the money planned for it; empty while the fee is not known, or which
   * lines pay it.
   */
  public Optional<FeeCover> coverOf(int year) {
    return feeFor(year)
        .flatMap(fee -> text.plannedForOurFee(year).map(sum -> new FeeCover(fee.amount(), sum)));
  }

  /** The same of all years. */
  public Optional<FeeCover> cover() {
    if (fees.size() < text.years().size()) return Optional.empty();
    List<FeeCover> each = text.years().stream().flatMap(year -> coverOf(year).stream()).toList();
    if (each.size() < text.years().size()) return Optional.empty();
    return Optional.of(
        new FeeCover(
            Money.sum(each.stream().map(FeeCover::due).toList()),
            Money.sum(each.stream().map(FeeCover::planned).toList())));
  }
}
