package ua.opencities.programme.season;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;

/** A year for which the association opened the season. */
@Entity
@Table(name = "programme_season")
class Season {
  @Id private int year;

  @Column(name = "session_on")
  private LocalDate session;

  @Column(name = "publication_days")
  private int publicationDays;

  @Column(name = "committee_days")
  private int committeeDays;

  @Column(name = "advice_days")
  private int adviceDays;

  @Column(name = "days_off")
  private String daysOff;

  private String announcement;

  @Column(name = "opened_by", updatable = false)
  private String openedBy;

  @Column(name = "opened_by_shown", updatable = false)
  private String openedByShown;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Version private long version;

  protected Season() {}

  Season(SeasonTerms terms, Actor by, Instant at) {
    this.year = terms.year();
    this.openedBy = by.name();
    this.openedByShown = by.shown();
    this.openedAt = at;
    write(terms);
  }

  /**
   * @throws SomeoneElseChanged when the writer saw an older version
   */
  void correct(SeasonTerms terms, long seen) {
    if (seen != version) throw new SomeoneElseChanged();
    write(terms);
  }

  private void write(SeasonTerms terms) {
    session = terms.session();
    publicationDays = terms.pace().publicationDays();
    committeeDays = terms.pace().committeeDays();
    adviceDays = terms.pace().adviceDays();
    daysOff =
        new TreeSet<>(terms.pace().daysOff())
            .stream().map(LocalDate::toString).collect(joining("\n"));
    announcement = terms.announcement();
  }

  SeasonView view() {
    var off = new TreeSet<LocalDate>();
    daysOff.lines().map(LocalDate::parse).forEach(off::add);
    var pace = new SeasonPace(publicationDays, committeeDays, adviceDays, Set.copyOf(off));
    return new SeasonView(
        new SeasonTerms(year, session, pace, announcement), openedByShown, openedAt, version);
  }
}
