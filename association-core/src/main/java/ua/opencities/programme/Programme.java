package ua.opencities.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import ua.opencities.programme.text.FundingDoesNotFit;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.programme.text.WrittenLines;
import ua.opencities.shared.Money;
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

  private String title;

  @Column(name = "from_year")
  private int fromYear;

  @Column(name = "to_year")
  private int toYear;

  private LocalDate starts;
  private LocalDate ends;
  private String customer;
  private String executors;

  @Column(name = "legal_bases")
  private String legalBases;

  private String background;
  private String purpose;
  private String tasks;
  private String results;
  private String stages;
  private String control;

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

  @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
  @OrderBy("dated, verb")
  private List<ProgrammeAct> acts = new ArrayList<>();

  protected Programme() {}

  Programme(ProgrammeId id, CouncilId council, ProgrammeText text, Actor by, Instant at) {
    this.id = id.value();
    this.council = council;
    this.draftedBy = by.name();
    this.draftedAt = at;
    write(text.outline());
    write(text.aims());
    write(text.funding());
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
    if (part instanceof ProgrammePart.Outline outline) write(outline);
    else if (part instanceof ProgrammePart.Aims aims) write(aims);
    else write((ProgrammePart.Funding) part);
    changed(by, at);
  }

  private void write(ProgrammePart.Outline outline) {
    title = outline.title();
    starts = outline.starts();
    ends = outline.ends();
    fromYear = starts.getYear();
    toYear = ends.getYear();
    customer = outline.customer();
    executors = WrittenLines.joined(outline.executors());
    legalBases = WrittenLines.joined(outline.legalBases());
    funding.removeIf(line -> !holds(line.line().year()));
    fees.removeIf(fee -> !holds(fee.explanation().year()));
  }

  private void write(ProgrammePart.Aims aims) {
    background = aims.background();
    purpose = aims.purpose();
    tasks = WrittenLines.joined(aims.tasks());
    results = aims.results();
    stages = WrittenLines.joined(aims.stages());
    control = aims.control();
  }

  private void write(ProgrammePart.Funding written) {
    for (FundingLine line : written.lines())
      if (!holds(line.year())) throw FundingDoesNotFit.outside(line.year());
    funding.clear();
    for (FundingLine line : written.lines())
      funding.add(new ProgrammeFunding(this, council, funding.size(), line));
  }

  private boolean holds(int year) {
    return year >= fromYear && year <= toYear;
  }

  IntStream years() {
    return IntStream.rangeClosed(fromYear, toYear);
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
    List<FundingLine> lines = new ArrayList<>();
    for (ProgrammeFunding kept : funding) {
      FundingLine line = kept.line();
      boolean first = lines.stream().noneMatch(earlier -> earlier.year() == line.year());
      lines.add(
          first && text().plannedFor(line.year()).isZero()
              ? line.withAmount(feeOf(explained, line.year()))
              : line);
    }
    write(new ProgrammePart.Funding(lines));
  }

  private static Money feeOf(List<FeeExplanation> explained, int year) {
    return Money.sum(
        explained.stream().filter(fee -> fee.year() == year).map(FeeExplanation::amount).toList());
  }

  /** The executive committee agreed. */
  void agree(EnteredAct act, String committee, Actor by, Instant at, LocalDate today) {
    if (state != ProgrammeState.DRAFT) throw ActOutOfTurn.alreadyAgreed(lastNumber());
    mustBeFunded();
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
    mustBeFunded();
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

  private void mustBeFunded() {
    if (funding.stream().noneMatch(line -> line.line().amount().isPositive()))
      throw ActOutOfTurn.withoutFunding();
  }

  private void changed(Actor by, Instant at) {
    changedBy = by.name();
    changedAt = at;
  }

  ProgrammeText text() {
    return new ProgrammeText(
        new ProgrammePart.Outline(
            title, starts, ends, customer, WrittenLines.of(executors), WrittenLines.of(legalBases)),
        new ProgrammePart.Aims(
            background, purpose, WrittenLines.of(tasks), results, WrittenLines.of(stages), control),
        new ProgrammePart.Funding(funding.stream().map(ProgrammeFunding::line).toList()));
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
