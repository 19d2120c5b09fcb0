package ua.opencities.tariff.relief.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Share;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.PartYear;

/**
 * A year's fee before and after relief. All is taken off what the tariff reckons to the kopiyka;
 * the tariff's rounding comes last and once, so that charge and relief together are the fee by the
 * tariff.
 *
 * @param ofBand for the whole year
 * @param member the days of membership where they make the year a part, or a moratorium is counted
 *     by them
 */
public record FeeOfYear(Money ofBand, int year, Optional<Period> member, FeeTerms terms) {
  /**
   * The days of a member whose year counts whole though it was no member on all of its days: a
   * moratorium has to cover only those. Empty where they make no difference.
   */
  public static Optional<Period> told(
      int year, Optional<Period> member, FeeTerms terms, List<GrantedRelief> reliefs) {
    LocalDate begins = LocalDate.of(year, 1, 1);
    LocalDate ends = LocalDate.of(year, 12, 31);
    return member
        .filter(days -> terms.partYear() != PartYear.FULL_YEAR && !moratoria(reliefs).isEmpty())
        .filter(days -> days.from().isAfter(begins) || days.to().filter(ends::isAfter).isPresent());
  }

  public Money byTariff() {
    return terms.rounding().of(share().times(ofBand));
  }

  private Share share() {
    return member.map(days -> terms.partYear().of(year, days)).orElse(Share.WHOLE);
  }

  /** Never negative. */
  public Money after(List<GrantedRelief> reliefs) {
    return lessened(afterMoratoria(reliefs), reliefs);
  }

  /**
   * The one fee of a council that was a member more than once within the year: a month or a quarter
   * of two memberships is charged once, and what is granted for the year is taken off once.
   *
   * @param lives the same fee for the days of each membership; one at least
   */
  public static Money together(List<FeeOfYear> lives, List<GrantedRelief> reliefs) {
    FeeOfYear any = lives.get(0);
    var moratoria = moratoria(reliefs);
    long charged =
        lives.stream()
            .flatMapToInt(life -> life.owed().filter(at -> !life.rests(at, moratoria)))
            .distinct()
            .count();
    return any.lessened(new Share((int) charged, any.units()).times(any.ofBand), reliefs);
  }

  private Money lessened(Money fee, List<GrantedRelief> reliefs) {
    Money left = fee;
    for (GrantedRelief each : reliefs) left = lowered(left, each.relief());
    return terms.rounding().of(left);
  }

  /** How much each takes off, in their order. */
  public List<Money> taken(List<GrantedRelief> reliefs) {
    List<Money> taken = new ArrayList<>();
    for (int i = 0; i < reliefs.size(); i++)
      taken.add(after(reliefs.subList(0, i)).minus(after(reliefs.subList(0, i + 1))));
    return List.copyOf(taken);
  }

  /** The months or quarters that one of them spares beside those before it. */
  public Share spared(List<GrantedRelief> reliefs, int at) {
    List<GrantedRelief> before = moratoria(reliefs.subList(0, at));
    List<GrantedRelief> with = moratoria(reliefs.subList(0, at + 1));
    long spared = owed().filter(part -> rests(part, with) && !rests(part, before)).count();
    return new Share((int) spared, units());
  }

  private Money afterMoratoria(List<GrantedRelief> reliefs) {
    List<GrantedRelief> moratoria = moratoria(reliefs);
    if (moratoria.isEmpty()) return share().times(ofBand);
    long charged = owed().filter(at -> !rests(at, moratoria)).count();
    return new Share((int) charged, units()).times(ofBand);
  }

  private static List<GrantedRelief> moratoria(List<GrantedRelief> reliefs) {
    return reliefs.stream().filter(it -> it.relief().kind() == ReliefKind.MORATORIUM).toList();
  }

  private static Money lowered(Money fee, Relief relief) {
    return switch (relief.kind()) {
      case WAIVER -> Money.ZERO;
      case DISCOUNT ->
          relief
              .percent()
              .map(off -> new Share(100 - off, 100).times(fee))
              .orElseGet(() -> fee.minus(relief.sum().orElseThrow().min(fee)));
      case MORATORIUM, SPONSOR, INSTALMENTS -> fee;
    };
  }

  /** A tariff of whole years says nothing of parts: a moratorium then counts months. */
  private int units() {
    return terms.partYear() == PartYear.QUARTERS ? 4 : 12;
  }

  /** Which months or quarters of the year the tariff charges. */
  private IntStream owed() {
    return IntStream.range(0, units()).filter(at -> !lastDay(at).isBefore(firstDay(at)));
  }

  /** What has begun counts whole; so a part rests only when no day of it is charged. */
  private boolean rests(int at, List<GrantedRelief> moratoria) {
    return firstDay(at)
        .datesUntil(lastDay(at).plusDays(1))
        .allMatch(day -> moratoria.stream().anyMatch(it -> it.relief().days().contains(day)));
  }

  private LocalDate firstDay(int at) {
    LocalDate begins = LocalDate.of(year, at * months() + 1, 1);
    return member.map(Period::from).filter(begins::isBefore).orElse(begins);
  }

  private LocalDate lastDay(int at) {
    LocalDate ends = YearMonth.of(year, (at + 1) * months()).atEndOfMonth();
    return member.flatMap(Period::to).filter(ends::isAfter).orElse(ends);
  }

  private int months() {
    return 12 / units();
  }
}
