package ua.opencities.programme.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The day of a council's own budget session, where it is not the usual one. */
@Entity
@Table(name = "programme_season_council")
@IdClass(SessionDay.Key.class)
class SessionDay {
  @Id
  @Column(name = "council_id")
  private UUID council;

  @Id private int year;

  @Column(name = "session_on")
  private LocalDate session;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_by_shown")
  private String setByShown;

  @Column(name = "set_at")
  private Instant setAt;

  @Version private long version;

  protected SessionDay() {}

  SessionDay(CouncilId council, int year) {
    this.council = council.value();
    this.year = year;
  }

  void set(LocalDate day, Actor by, Instant at) {
    session = day;
    setBy = by.name();
    setByShown = by.shown();
    setAt = at;
  }

  LocalDate session() {
    return session;
  }

  /**
   * A budget is adopted by 25 December of the year before (Budget Code, article 77), at times
   * earlier, at times late.
   */
  static Optional<SeasonNotAccepted> fault(String field, int year, LocalDate day) {
    LocalDate first = LocalDate.of(year - 1, 7, 1);
    LocalDate last = LocalDate.of(year, 3, 31);
    return day.isBefore(first) || day.isAfter(last)
        ? Optional.of(SeasonNotAccepted.sessionFarFromTheYear(field, year, first, last))
        : Optional.empty();
  }

  /** Council and year. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1;
    private UUID council;
    private int year;

    protected Key() {}

    Key(CouncilId council, int year) {
      this.council = council.value();
      this.year = year;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.year == year && key.council.equals(council);
    }

    @Override
    public int hashCode() {
      return Objects.hash(council, year);
    }
  }
}
