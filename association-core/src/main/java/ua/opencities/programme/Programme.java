package ua.opencities.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.text.MeasuresCover;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * A membership programme. A draft is rewritten part by part; after the first act the text stands
 * still, and only acts are added.
 */
@Entity
@Table(name = "programme")
class Programme {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Embedded private OutlineColumns outline;
  @Embedded private AimsColumns aims;
  @Embedded private PassportColumns passport;

  @Enumerated(EnumType.STRING)
  private ProgrammeState state = ProgrammeState.DRAFT;

  @Column(name = "based_on")
  private UUID basedOn;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

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

  @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
  @OrderBy("dated, verb")
  private List<ProgrammeAct> acts = new ArrayList<>();

  protected Programme() {}

  Programme(ProgrammeId id, CouncilId council, ProgrammeText text, Actor by, Instant at) {
    this.id = id.value();
    this.council = council;
    this.draftedBy = by.name();
    this.draftedAt = at;
    text.parts().forEach(this::write);
    changed(by, at);
  }

  void basedOn(ProgrammeId earlier) {
    this.basedOn = earlier.value();
  }

  /**
   * @throws ProgrammeNotEditable once an act was recorded
   * @throws SomeoneElseChanged when the reader saw an older version
   */
  void revise(ProgrammePart part, long seen, Actor by, Instant at) {
    mustBeDraft();
    if (seen != version) throw new SomeoneElseChanged();
    write(part);
    changed(by, at);
  }

  private void write(ProgrammePart part) {
    if (part instanceof ProgrammePart.Outline written) write(written);
    else if (part instanceof ProgrammePart.Aims written) aims = AimsColumns.of(written);
    else if (part instanceof ProgrammePart.Funding written)
      fundingTable().write(written, this, council, outline);
    else if (part instanceof ProgrammePart.Measures written)
      measureTable().write(written, this, council, outline);
    else if (part instanceof ProgrammePart.Indicators written)
      indicatorTable().write(written, this, council, outline);
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
    explained.forEach(fee -> fees.add(new ProgrammeFee(this, council, fee)));
  }

  /**
   * Plans each year's fee on its first source, the council's own budget, where nothing is planned.
   */
  void planAsExplained(List<FeeExplanation> explained) {
    write(fundingTable().planned(explained));
  }

  /** The executive committee agreed. */
  void agree(EnteredAct act, String committee, Actor by, Instant at, LocalDate today) {
    if (state != ProgrammeState.DRAFT) throw ActOutOfTurn.alreadyAgreed(lastNumber());
    mustAddUp();
    add(
        new ProgrammeAct(this, council, ActBody.EXECUTIVE_COMMITTEE, committee, act, by, at),
        today);
    state = ProgrammeState.AGREED;
    changed(by, at);
  }

  /** The session approved what the committee agreed to. */
  void approve(EnteredAct act, String session, Actor by, Instant at, LocalDate today) {
    if (state == ProgrammeState.APPROVED) throw ActOutOfTurn.alreadyApproved(lastNumber());
    if (state == ProgrammeState.DRAFT) throw ActOutOfTurn.committeeFirst();
    LocalDate agreed = acts.get(0).view().date();
    if (act.date().isBefore(agreed)) throw ActOutOfTurn.beforeCommittee(agreed);
    add(new ProgrammeAct(this, council, ActBody.SESSION, session, act, by, at), today);
    state = ProgrammeState.APPROVED;
    changed(by, at);
  }

  /** A military administration approves by one order, whether or not a committee spoke before. */
  void order(EnteredAct act, String administration, Actor by, Instant at, LocalDate today) {
    if (state == ProgrammeState.APPROVED) throw ActOutOfTurn.alreadyApproved(lastNumber());
    mustAddUp();
    var body = ActBody.MILITARY_ADMINISTRATION;
    add(new ProgrammeAct(this, council, body, administration, act, by, at), today);
    state = ProgrammeState.APPROVED;
    changed(by, at);
  }

  private void add(ProgrammeAct act, LocalDate today) {
    LocalDate dated = act.view().date();
    if (dated.isAfter(today)) throw ActOutOfTurn.inTheFuture(dated);
    acts.add(act);
  }

  private String lastNumber() {
    return acts.get(acts.size() - 1).view().number();
  }

  void mustBeDraft() {
    if (state != ProgrammeState.DRAFT) throw new ProgrammeNotEditable(state);
  }

  private void mustAddUp() {
    if (fundingTable().isEmpty()) throw ActOutOfTurn.withoutFunding();
    for (MeasuresCover cover : text().measuresCover())
      if (cover.answer() != MeasuresCover.Answer.EXACT) throw new MeasuresDoNotAddUp(cover);
  }

  private void changed(Actor by, Instant at) {
    changedBy = by.name();
    changedAt = at;
  }

  ProgrammeText text() {
    return new ProgrammeText(
        outline.part(),
        aims.part(),
        fundingTable().part(),
        measureTable().part(),
        indicatorTable().part(),
        passport.part());
  }

  ProgrammeView view() {
    return new ProgrammeView(
        new ProgrammeId(id),
        council,
        state,
        text(),
        fees.stream().map(ProgrammeFee::explanation).toList(),
        acts.stream().map(ProgrammeAct::view).toList(),
        Optional.ofNullable(basedOn).map(ProgrammeId::new),
        version,
        changedAt);
  }
}
