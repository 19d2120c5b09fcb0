package ua.opencities.programme.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.opencities.language.SixCases;
import ua.opencities.programme.text.ProgrammePart.Aims;
import ua.opencities.programme.text.ProgrammePart.Funding;
import ua.opencities.programme.text.ProgrammePart.Indicators;
import ua.opencities.programme.text.ProgrammePart.Measures;
import ua.opencities.programme.text.ProgrammePart.Outline;
import ua.opencities.programme.text.ProgrammePart.Passport;
import ua.opencities.shared.Money;

/** The whole of what a programme says, apart from its acts. */
public record ProgrammeText(
    Outline outline,
    Aims aims,
    Funding funding,
    Measures measures,
    Indicators indicators,
    Passport passport) {

  /** Without measures, indicators and words of the passport's own, as most programmes are. */
  public static ProgrammeText of(Outline outline, Aims aims, Funding funding) {
    return new ProgrammeText(outline, aims, funding, Measures.NONE, Indicators.NONE, Passport.NONE);
  }

  /** In the order of the wizard's steps. */
  public List<ProgrammePart> parts() {
    return List.of(outline, aims, funding, measures, indicators, passport);
  }

  public LocalDate starts() {
    return outline.starts();
  }

  public LocalDate ends() {
    return outline.ends();
  }

  public List<Integer> years() {
    return IntStream.rangeClosed(starts().getYear(), ends().getYear()).boxed().toList();
  }

  /** {@code 2022}, {@code 2025–2027}. */
  public String yearsShown() {
    int from = starts().getYear();
    int to = ends().getYear();
    return from == to ? String.valueOf(from) : from + "–" + to;
  }

  public Money total() {
    return Money.sum(funding.lines().stream().map(FundingLine::amount).toList());
  }

  public Money plannedFor(int year) {
    return Money.sum(
        funding.lines().stream()
            .filter(line -> line.year() == year)
            .map(FundingLine::amount)
            .toList());
  }

  /**
   * Whether a line pays this association's fee. Where a programme is of one association every line
   * does; where of several, or of another field, those that are marked.
   */
  public boolean paysOurFee(FundingLine line) {
    return isOursAlone() || line.ours() && !outline.elsewhere();
  }

  public boolean isOursAlone() {
    return outline.associations().size() == 1 && !outline.elsewhere();
  }

  /** False where lines have to be marked and none is: nobody knows then what is for our fee. */
  public boolean saysWhatPaysOurFee() {
    return isOursAlone()
        || outline.elsewhere()
        || funding.lines().stream().anyMatch(FundingLine::ours);
  }

  /** Empty while nobody knows which lines are for it. */
  public Optional<Money> plannedForOurFee(int year) {
    return saysWhatPaysOurFee()
        ? Optional.of(
            Money.sum(
                funding.lines().stream()
                    .filter(line -> line.year() == year && paysOurFee(line))
                    .map(FundingLine::amount)
                    .toList()))
        : Optional.empty();
  }

  public List<String> sources() {
    return funding.lines().stream().map(FundingLine::source).distinct().toList();
  }

  /** Each year's measures beside its funding; empty without measures. */
  public List<MeasuresCover> measuresCover() {
    if (measures.rows().isEmpty()) return List.of();
    List<AmountsByYear> amounts = measures.rows().stream().map(Measure::amounts).toList();
    return years().stream()
        .map(year -> new MeasuresCover(year, AmountsByYear.sumIn(year, amounts), plannedFor(year)))
        .toList();
  }

  public ProgrammeText with(ProgrammePart part) {
    if (part instanceof Outline changed)
      return new ProgrammeText(changed, aims, funding, measures, indicators, passport);
    if (part instanceof Aims changed)
      return new ProgrammeText(outline, changed, funding, measures, indicators, passport);
    if (part instanceof Funding changed)
      return new ProgrammeText(outline, aims, changed, measures, indicators, passport);
    if (part instanceof Measures changed)
      return new ProgrammeText(outline, aims, funding, changed, indicators, passport);
    if (part instanceof Indicators changed)
      return new ProgrammeText(outline, aims, funding, measures, changed, passport);
    return new ProgrammeText(outline, aims, funding, measures, indicators, (Passport) part);
  }

  /**
   * The same for other years: the title names them anew, the days keep their place in the year, the
   * sources of the first year stand in each, without money; so do the measures.
   */
  public ProgrammeText movedTo(int fromYear, int toYear) {
    ProgrammeYearsDoNotFit.unless(fromYear, toYear);
    return new MovedText(this, fromYear, toYear).text();
  }

  /**
   * The same until a later day: the title names the years anew, the sources of the last year stand
   * in each new one, without money.
   */
  public ProgrammeText extendedTo(LocalDate until) {
    return new ExtendedText(this, until).text();
  }

  /** The same, said of another council: its name in each case instead of the former's. */
  public ProgrammeText saidOf(SixCases former, SixCases council) {
    return new RenamedText(this, former, council).text();
  }
}
