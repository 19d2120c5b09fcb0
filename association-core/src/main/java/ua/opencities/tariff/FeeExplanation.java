package ua.opencities.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Share;
import ua.opencities.tariff.relief.terms.FeeOfYear;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;

/**
 * Why a council owes so much for a year: tariff and act, band, inhabitants with date and source,
 * the part of the year, the reliefs, and the arithmetic. In words by {@link #lines}, for a machine
 * and for freezing with a charge by {@link #facts}, from which {@link #from} makes it again.
 *
 * @param member the days of membership that make the year a part, or that a moratorium is counted
 *     by; else empty
 * @param terms rounding and the parts that the tariff offers among them
 * @param parts in which it is to be paid; empty when at once
 * @param reliefs what decisions take off the fee by the tariff, and who pays it instead
 */
public record FeeExplanation(
    TariffKind kind,
    Money amount,
    int year,
    TariffId tariffId,
    String tariff,
    int edition,
    Period valid,
    AdoptingAct act,
    FeeBand band,
    int inhabitants,
    LocalDate populationAsOf,
    String populationSource,
    Optional<Period> member,
    FeeTerms terms,
    List<FeePart> parts,
    List<GrantedRelief> reliefs,
    boolean demonstration) {
  public FeeExplanation {
    parts = List.copyOf(parts);
    reliefs = List.copyOf(reliefs);
  }

  /** The fee of a tariff for a whole year. Empty when no band of it is the council's. */
  public static Optional<FeeExplanation> of(
      TariffView tariff, CouncilKind council, PopulationFigure people, int year) {
    return of(tariff, council, people, year, Optional.empty());
  }

  /**
   * The fee of a tariff for a year. Empty when no band of it is the council's. The fee of the band
   * is taken by the part of the year, to the kopiyka, and then rounded as the tariff says.
   *
   * @param member the days of membership; empty for whoever is no member yet: the year is whole
   */
  public static Optional<FeeExplanation> of(
      TariffView tariff,
      CouncilKind council,
      PopulationFigure people,
      int year,
      Optional<Period> member) {
    Share share = tariff.share(year, member);
    return tariff
        .bandFor(council, people.inhabitants())
        .map(
            band ->
                new FeeExplanation(
                    tariff.kind(),
                    tariff.feeFor(council, people.inhabitants(), share).orElseThrow(),
                    year,
                    tariff.id(),
                    tariff.name(),
                    tariff.edition(),
                    tariff.valid(),
                    tariff.act(),
                    band,
                    people.inhabitants(),
                    people.asOf(),
                    people.source(),
                    member.filter(days -> !share.isWhole()),
                    tariff.terms(),
                    List.of(),
                    List.of(),
                    tariff.demonstration()));
  }

  /** The part of the year that counts. */
  public Share share() {
    return member.map(days -> terms.partYear().of(year, days)).orElse(Share.WHOLE);
  }

  /** The parts in which it may be paid; empty when the tariff offers none. */
  public List<FeePart> offered() {
    return terms.instalments().of(amount, year);
  }

  /**
   * The same, to be paid in the parts that the tariff offers.
   *
   * @param notBefore no part is due earlier: what should have been paid by then is due on it
   */
  public FeeExplanation inParts(LocalDate notBefore) {
    return with(amount, member, terms.instalments().of(amount, year, notBefore), reliefs);
  }

  /** The parts that a decision agreed for the year go before those that the tariff offers. */
  public boolean hasAgreedParts() {
    return agreed().isPresent();
  }

  private Optional<Instalments> agreed() {
    return reliefs.stream().map(it -> it.relief().parts()).filter(Instalments::any).findFirst();
  }

  /**
   * The same, due in the agreed parts, none before the invoice; else as was chosen.
   *
   * @param inParts those of the tariff
   * @param dueOn no part of the tariff's is due earlier
   */
  public FeeExplanation due(boolean inParts, LocalDate issuedOn, LocalDate dueOn) {
    return agreed()
        .map(parts -> with(amount, member, parts.of(amount, year, issuedOn), reliefs))
        .orElseGet(() -> inParts ? inParts(dueOn) : this);
  }

  /**
   * The same, less what decisions take off it: of those given, what concerns the year.
   *
   * @param days of membership: a moratorium may begin or end with it
   */
  public FeeExplanation relieved(List<GrantedRelief> granted, Optional<Period> days) {
    List<GrantedRelief> concern =
        GrantedRelief.concerning(RelievedFee.valueOf(kind.name()), year, granted);
    if (concern.isEmpty()) return this;
    var counted = member.or(() -> FeeOfYear.told(year, days, terms, concern));
    var fee = new FeeOfYear(band.feeFor(inhabitants), year, counted, terms);
    return with(fee.after(concern), counted, List.of(), concern);
  }

  /** The same tariff, figure and reliefs for other days of membership, to be paid at once. */
  public FeeExplanation within(Period days) {
    Optional<Period> counted =
        Optional.of(days)
            .filter(it -> !terms.partYear().of(year, it).isWhole())
            .or(() -> FeeOfYear.told(year, Optional.of(days), terms, reliefs));
    var fee = new FeeOfYear(band.feeFor(inhabitants), year, counted, terms);
    return with(fee.after(reliefs), counted, List.of(), reliefs);
  }

  /**
   * What one council owes for a year of several memberships.
   *
   * @param lives what {@link #within} says of each
   */
  public static Money together(List<FeeExplanation> lives) {
    if (lives.isEmpty()) return Money.ZERO;
    return FeeOfYear.together(
        lives.stream().map(FeeExplanation::ofYear).toList(), lives.get(0).reliefs);
  }

  FeeOfYear ofYear() {
    return new FeeOfYear(band.feeFor(inhabitants), year, member, terms);
  }

  /** By the tariff something is due, by decision nothing. */
  public boolean isWaived() {
    return amount.isZero() && ofYear().byTariff().isPositive();
  }

  /** Who pays it in the council's stead. */
  public Optional<Sponsor> sponsor() {
    return reliefs.stream().flatMap(it -> it.relief().sponsor().stream()).findFirst();
  }

  private FeeExplanation with(
      Money sum, Optional<Period> days, List<FeePart> inParts, List<GrantedRelief> less) {
    return new FeeExplanation(
        kind,
        sum,
        year,
        tariffId,
        tariff,
        edition,
        valid,
        act,
        band,
        inhabitants,
        populationAsOf,
        populationSource,
        days,
        terms,
        inParts,
        less,
        demonstration);
  }

  /** Sentences in the language of the texts, in the order in which a person would ask. */
  public List<String> lines(Texts texts) {
    return new ExplanationWords(this, texts).lines();
  }

  /** {@code 36 393 × 1,10 = 40 032,30 грн}; a fixed fee alone is only its amount. */
  public String arithmetic(Texts texts) {
    return new ExplanationWords(this, texts).arithmetic();
  }

  /** Flat and ordered; amounts with a point, dates as ISO 8601, absent values left out. */
  public Map<String, String> facts() {
    return ExplanationFacts.of(this);
  }

  public static FeeExplanation from(Map<String, String> facts) {
    return ExplanationFacts.read(facts);
  }
}
