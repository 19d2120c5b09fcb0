package ua.opencities.council.intake.along;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.language.Gender;
import ua.opencities.shared.Period;

/**
 * A head that comes.
 *
 * @param before the head whose term ends the day before
 * @param until when that term would have ended; empty where nobody knew
 */
record HeadPlan(
    String title,
    HeadName name,
    LocalDate since,
    Optional<UUID> before,
    Optional<LocalDate> until) {
  Appointment appointment() {
    return new Appointment(
        OfficialPosition.HEAD,
        title,
        name.given(),
        name.surname(),
        name.gender(),
        Period.since(since));
  }

  JsonObject json() {
    var json =
        Json.createObjectBuilder()
            .add("title", title)
            .add("given", name.given())
            .add("surname", name.surname())
            .add("gender", name.gender().name())
            .add("since", since.toString());
    before.ifPresent(id -> json.add("before", id.toString()));
    until.ifPresent(day -> json.add("until", day.toString()));
    return json.build();
  }

  static HeadPlan read(JsonObject json) {
    return new HeadPlan(
        json.getString("title"),
        new HeadName(
            json.getString("given"),
            json.getString("surname"),
            Gender.valueOf(json.getString("gender")),
            false),
        LocalDate.parse(json.getString("since")),
        Optional.ofNullable(json.getString("before", null)).map(UUID::fromString),
        Optional.ofNullable(json.getString("until", null)).map(LocalDate::parse));
  }

  LocalDate lastDayBefore() {
    return since.minusDays(1);
  }

  /** Nobody ended the term, nor put a word or a case of it right. */
  boolean isOf(OfficialView official) {
    return official.title().equals(title)
        && official.givenName().equals(name.given())
        && official.surname().equals(name.surname())
        && official.gender() == name.gender()
        && official.term().equals(Period.since(since))
        && official.forms().equals(OfficialForms.NONE);
  }

  /** The one before, as the register had it until then. */
  Appointment again(OfficialView was) {
    return new Appointment(
        was.position(),
        was.title(),
        was.givenName(),
        was.surname(),
        was.gender(),
        new Period(was.term().from(), until),
        was.authority(),
        was.forms());
  }
}
