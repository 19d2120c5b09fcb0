package ua.opencities.council.official;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Gender;
import ua.opencities.shared.Period;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "official")
class Official {
  @Id private UUID id;

  @Column(name = "council_id", updatable = false)
  private CouncilId councilId;

  @Enumerated(EnumType.STRING)
  @Column(name = "position")
  private OfficialPosition position;

  @Column(name = "title")
  private String title;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "surname")
  private String surname;

  @Enumerated(EnumType.STRING)
  @Column(name = "gender")
  private Gender gender;

  @Column(name = "term_from")
  private LocalDate from;

  @Column(name = "term_until")
  private LocalDate until;

  @Column(name = "authority")
  private String authority;

  @Column(name = "forms")
  private OfficialForms forms;

  @Version
  @Column(name = "version")
  private long version;

  protected Official() {}

  Official(UUID id, CouncilId council, Appointment appointment) {
    this.id = id;
    this.councilId = council;
    take(appointment);
  }

  /** One council's submission is never another's. */
  static UUID idOf(CouncilId council, UUID submission) {
    return UUID.nameUUIDFromBytes(
        ("official " + council + " " + submission).getBytes(StandardCharsets.UTF_8));
  }

  private void take(Appointment appointment) {
    position = appointment.position();
    title = appointment.title();
    givenName = appointment.givenName();
    surname = appointment.surname();
    gender = appointment.gender();
    from = appointment.term().from();
    until = appointment.term().to().orElse(null);
    authority = appointment.authority().orElse(null);
    forms = appointment.forms();
    correct(appointment.forms());
  }

  /** Of what is not said otherwise nothing is left; the cases are those of the right name. */
  void correct(long seen, Appointment right) {
    mustBe(seen);
    OfficialView was = view();
    take(right);
    if (view().equals(was)) throw new NothingCorrected();
  }

  void mustBe(long seen) {
    if (seen != version) throw new SomeoneElseChanged();
  }

  /** The last day in office; a term that has ended keeps its day. */
  void leaves(LocalDate lastDay) {
    if (until != null && !lastDay.isBefore(until)) throw new TermEnded(until);
    until = Period.between(from, lastDay).to().orElseThrow();
  }

  /** Only what differs from the rule is kept; what no rule gives has to be there. */
  void correct(OfficialForms typed) {
    OfficialView rule = view();
    mustBeWhole(typed, OfficialWord.TITLE, title);
    mustBeWhole(typed, OfficialWord.GIVEN, givenName);
    mustBeWhole(typed, OfficialWord.SURNAME, surname);
    forms = typed.besides((word, which) -> rule.hasRule(word) ? rule.byRule(word).in(which) : "");
  }

  private void mustBeWhole(OfficialForms typed, OfficialWord word, String name) {
    if (view().hasRule(word)) return;
    typed
        .lacking(word)
        .ifPresent(
            which -> {
              throw new NameNotDeclined(OfficialForms.field(word, which), word, name);
            });
  }

  UUID id() {
    return id;
  }

  CouncilId councilId() {
    return councilId;
  }

  OfficialView view() {
    return new OfficialView(
        id,
        position,
        title,
        givenName,
        surname,
        gender,
        new Period(from, Optional.ofNullable(until)),
        Optional.ofNullable(authority),
        forms,
        version);
  }
}
