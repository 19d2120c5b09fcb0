package ua.opencities.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ua.opencities.programme.text.MeasuresCover;
import ua.opencities.programme.text.MoneyUnit;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.CouncilId;

/** A programme by what it says: columns, tables and the fees explained while it was written. */
@MappedSuperclass
abstract class WrittenProgramme {
  @Column(name = "council_id")
  private CouncilId council;

  @Embedded private OutlineColumns outline;
  @Embedded private AimsColumns aims;
  @Embedded private PassportColumns passport;

  @Enumerated(EnumType.STRING)
  private Paying paying = Paying.AT_ONCE;

  @Enumerated(EnumType.STRING)
  @Column(name = "money_unit")
  private MoneyUnit unit = MoneyUnit.HRYVNIA;

  @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<ProgrammeFunding> funding = new ArrayList<>();

  @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("year")
  private List<ProgrammeFee> fees = new ArrayList<>();

  @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<ProgrammeMeasure> measures = new ArrayList<>();

  @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<MeasureAmount> measureAmounts = new ArrayList<>();

  @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<ProgrammeIndicator> indicators = new ArrayList<>();

  @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<IndicatorValue> indicatorValues = new ArrayList<>();

  protected WrittenProgramme() {}

  WrittenProgramme(CouncilId council) {
    this.council = council;
  }

  /** The row to which the rows of its tables belong. */
  abstract Programme itself();

  abstract void mustBeDraft();

  CouncilId council() {
    return council;
  }

  void write(ProgrammeText text) {
    text.parts().forEach(this::write);
  }

  void write(ProgrammePart part) {
    if (part instanceof ProgrammePart.Outline written) write(written);
    else if (part instanceof ProgrammePart.Aims written) aims = AimsColumns.of(written);
    else if (part instanceof ProgrammePart.Funding written) write(written);
    else if (part instanceof ProgrammePart.Measures written)
      measureTable().write(written, itself(), outline);
    else if (part instanceof ProgrammePart.Indicators written)
      indicatorTable().write(written, itself(), outline);
    else passport = PassportColumns.of((ProgrammePart.Passport) part);
  }

  /** What is planned for years that it no longer holds goes with them. */
  private void write(ProgrammePart.Outline written) {
    outline = OutlineColumns.of(written);
    fundingTable().keepOnly(outline);
    measureTable().keepOnly(outline);
    indicatorTable().keepOnly(outline);
    fees.removeIf(fee -> !outline.holds(fee.explanation().year()));
  }

  private void write(ProgrammePart.Funding written) {
    fundingTable().write(written, itself(), outline);
    paying = written.paying();
    unit = written.unit();
  }

  private FundingTable fundingTable() {
    return new FundingTable(funding);
  }

  private MeasureTable measureTable() {
    return new MeasureTable(measures, measureAmounts);
  }

  private IndicatorTable indicatorTable() {
    return new IndicatorTable(indicators, indicatorValues);
  }

  IntStream years() {
    return outline.years();
  }

  /** Keeps why the fee is what it is, as the tariff says while the draft is written. */
  void explainFees(List<FeeExplanation> explained) {
    mustBeDraft();
    fees.clear();
    explained.forEach(fee -> fees.add(new ProgrammeFee(itself(), council, fee)));
  }

  /** Plans each year's fee on the line that pays it, where nothing is planned. */
  void planAsExplained(List<FeeExplanation> explained) {
    write(FundingTable.planned(text(), explained));
  }

  void mustAddUp() {
    if (!aims.part().unwritten().isEmpty()) throw ActOutOfTurn.unwritten();
    if (fundingTable().isEmpty()) throw ActOutOfTurn.withoutFunding();
    for (MeasuresCover cover : text().measuresCover())
      if (cover.answer() != MeasuresCover.Answer.EXACT) throw new MeasuresDoNotAddUp(cover);
  }

  ProgrammeText text() {
    return new ProgrammeText(
        outline.part(),
        aims.part(),
        fundingTable().part(paying, unit),
        measureTable().part(),
        indicatorTable().part(),
        passport.part());
  }

  List<FeeExplanation> explainedFees() {
    return fees.stream().map(ProgrammeFee::explanation).toList();
  }

  boolean endsBefore(int year) {
    return outline.part().ends().getYear() < year;
  }
}
