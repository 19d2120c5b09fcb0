package ua.opencities.programme.year.shortfall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A word about a shortfall as it was said. Only ever added. */
@Entity
@Table(name = "programme_shortfall")
class ShortfallEntry {
  @Id private UUID id;

  @Column(name = "council_id")
  private UUID council;

  private int year;
  private int place;

  @Enumerated(EnumType.STRING)
  private ShortfallStep step;

  private Money fee;
  private Money fundable;

  @Enumerated(EnumType.STRING)
  @Column(name = "rest_due")
  private RestDue rest;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "first_amount")
  private Money first;

  @Column(name = "second_on")
  private LocalDate secondOn;

  private String decision;
  private String words;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_shown")
  private String saidShown;

  @Column(name = "said_at")
  private Instant saidAt;

  protected ShortfallEntry() {}

  private ShortfallEntry(ShortfallStep step, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.step = step;
    this.saidBy = by.name();
    this.saidShown = by.shown();
    this.saidAt = at;
  }

  static ShortfallEntry stated(
      CouncilId council,
      int year,
      int place,
      Money fee,
      Money fundable,
      String reason,
      Actor by,
      Instant at) {
    var entry = new ShortfallEntry(ShortfallStep.STATED, by, at);
    entry.council = council.value();
    entry.year = year;
    entry.place = place;
    entry.fee = fee;
    entry.fundable = fundable;
    entry.words = reason;
    return entry;
  }

  ShortfallEntry agreed(AgreedRest agreed, Actor by, Instant at) {
    ShortfallEntry answer = answer(ShortfallStep.AGREED, by, at);
    answer.rest = agreed.rest();
    answer.dueOn = agreed.dueOn().orElse(null);
    answer.first = agreed.first().orElse(null);
    answer.secondOn = agreed.secondOn().orElse(null);
    answer.decision = agreed.decision().orElse(null);
    answer.words = agreed.words().orElse(null);
    return answer;
  }

  ShortfallEntry declined(String reason, Actor by, Instant at) {
    ShortfallEntry answer = answer(ShortfallStep.DECLINED, by, at);
    answer.words = reason;
    return answer;
  }

  private ShortfallEntry answer(ShortfallStep given, Actor by, Instant at) {
    var answer = new ShortfallEntry(given, by, at);
    answer.council = council;
    answer.year = year;
    answer.place = place + 1;
    answer.fee = fee;
    answer.fundable = fundable;
    return answer;
  }

  CouncilId council() {
    return new CouncilId(council);
  }

  int place() {
    return place;
  }

  ShortfallStep step() {
    return step;
  }

  ShortfallView view() {
    return new ShortfallView(
        place,
        step,
        fee,
        fundable,
        Optional.ofNullable(rest),
        parts(),
        Optional.ofNullable(decision),
        Optional.ofNullable(words),
        saidShown,
        saidAt);
  }

  private List<DuePart> parts() {
    if (dueOn == null) return List.of();
    Money missing = fee.minus(fundable);
    if (secondOn == null) return List.of(new DuePart(dueOn, missing));
    return List.of(new DuePart(dueOn, first), new DuePart(secondOn, missing.minus(first)));
  }
}
