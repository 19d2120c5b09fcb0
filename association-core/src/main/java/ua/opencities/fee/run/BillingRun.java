package ua.opencities.fee.run;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.job.JobId;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;

@Entity
@Table(name = "billing_run")
class BillingRun {
  @Id private UUID id;
  private int year;

  @Enumerated(EnumType.STRING)
  private TariffKind kind;

  @Column(name = "tariff_id")
  private UUID tariff;

  private String filter;
  private String passed;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private RunState state;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_by_name")
  private String madeByName;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_by_name")
  private String approvedByName;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "job_id")
  private UUID job;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "closed_by_name")
  private String closedByName;

  @Column(name = "closed_because")
  private String closedBecause;

  @Version private long version;

  protected BillingRun() {}

  BillingRun(RunId id, RunTerms terms, Actor by, Instant at) {
    this.id = id.value();
    this.year = terms.year();
    this.kind = terms.kind();
    this.tariff = terms.tariff().map(TariffId::value).orElse(null);
    this.filter = terms.filter().json();
    this.passed = joined(terms.passed());
    this.issuedOn = terms.issuedOn();
    this.dueOn = terms.dueOn();
    this.state = RunState.SIMULATED;
    this.madeBy = by.name();
    this.madeByName = by.shown();
    this.madeAt = at;
  }

  RunId id() {
    return new RunId(id);
  }

  RunState state() {
    return state;
  }

  int year() {
    return year;
  }

  TariffKind kind() {
    return kind;
  }

  Optional<JobId> job() {
    return Optional.ofNullable(job).map(JobId::new);
  }

  RunTerms terms() {
    return new RunTerms(
        year,
        kind,
        Optional.ofNullable(tariff).map(TariffId::new),
        RunFilter.from(filter),
        issuedOn,
        dueOn,
        Arrays.stream(passed.split(" "))
            .filter(word -> !word.isEmpty())
            .map(Hindrance::valueOf)
            .collect(toSet()));
  }

  /** What was approved is reckoned anew only with a new approval. */
  void simulateAgain(Actor by) {
    if (!isOpen()) throw new RunIsNotOpen(state);
    state = RunState.SIMULATED;
    approvedBy = null;
    approvedByName = null;
    approvedAt = null;
    changedBy = by.name();
    changedByName = by.shown();
  }

  /** Whether it was not passed before. */
  boolean pass(Hindrance hindrance, Actor by) {
    if (!hindrance.mayPass()) throw new CannotPass(hindrance);
    simulateAgain(by);
    var all = new TreeSet<>(terms().passed());
    boolean anew = all.add(hindrance);
    passed = joined(all);
    return anew;
  }

  /**
   * @param passedBy who let an exception of the run pass
   */
  void approve(Actor by, boolean secondPerson, Set<String> passedBy, Instant at) {
    if (state != RunState.SIMULATED) throw new RunIsNotOpen(state);
    String who = by.name();
    if (secondPerson && (who.equals(madeBy) || who.equals(changedBy) || passedBy.contains(who)))
      throw new SecondPersonNeeded();
    state = RunState.APPROVED;
    approvedBy = by.name();
    approvedByName = by.shown();
    approvedAt = at;
  }

  /** Also once more, when the job before was stopped. */
  void issueBy(JobId by) {
    if (state != RunState.APPROVED && state != RunState.ISSUING) throw new RunIsNotOpen(state);
    state = RunState.ISSUING;
    job = by.value();
  }

  void end(Instant at) {
    state = RunState.ISSUED;
    endedAt = at;
  }

  void undo(Instant at) {
    if (state == RunState.UNDONE || state == RunState.ISSUED || state == RunState.CLOSED)
      throw new RunIsNotOpen(state);
    state = RunState.UNDONE;
    endedAt = at;
  }

  /** Only what was begun is closed; what was not is undone. */
  void close(Actor by, String reason, Instant at) {
    if (state != RunState.ISSUING) throw new RunIsNotOpen(state);
    state = RunState.CLOSED;
    endedAt = at;
    closedBy = by.name();
    closedByName = by.shown();
    closedBecause = reason;
  }

  private boolean isOpen() {
    return state == RunState.SIMULATED || state == RunState.APPROVED;
  }

  private static String joined(Set<Hindrance> hindrances) {
    return hindrances.stream().map(Enum::name).sorted().collect(joining(" "));
  }
}
