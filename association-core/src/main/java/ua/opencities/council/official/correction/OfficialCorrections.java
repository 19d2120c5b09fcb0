package ua.opencities.council.official.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import ua.opencities.language.Gender;
import ua.opencities.language.PersonName;
import ua.opencities.shared.Period;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class OfficialCorrections {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(
      CouncilId council, OfficialWas was, boolean takenBack, String reason, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into official_correction (id, council_id, official_id, taken_back, position,"
                + " title, given_name, surname, gender, term_from, term_until, authority, reason,"
                + " entered_by, entered_by_name, entered_at, in_cases) values (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                + " ?8, ?9, ?10, nullif(?11, '')::date, nullif(?12, ''), ?13, ?14, ?15, ?16, nullif(?17, ''))")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, council.value())
        .setParameter(3, was.official())
        .setParameter(4, takenBack)
        .setParameter(5, was.position())
        .setParameter(6, was.title())
        .setParameter(7, was.name().given())
        .setParameter(8, was.name().surname())
        .setParameter(9, was.name().gender().name())
        .setParameter(10, was.term().from())
        .setParameter(11, was.term().to().map(Object::toString).orElse(""))
        .setParameter(12, was.authority().orElse(""))
        .setParameter(13, reason)
        .setParameter(14, by.name())
        .setParameter(15, by.shown())
        .setParameter(16, at.atOffset(ZoneOffset.UTC))
        .setParameter(17, was.cases().map(CasesJson::written).orElse(""))
        .executeUpdate();
  }

  /** The newest first. */
  List<OfficialCorrection> of(CouncilId council) {
    var rows =
        database
            .createNativeQuery(
                "select official_id, position, title, given_name, surname, gender, term_from,"
                    + " term_until, authority, in_cases, taken_back, reason, entered_by_name, entered_at"
                    + " from official_correction where council_id = ?1"
                    + " order by entered_at desc, id")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r -> {
              var was = was(r);
              return new OfficialCorrection(was, r.yes(), r.text(), r.text(), r.instant());
            })
        .toList();
  }

  private static OfficialWas was(Row r) {
    return new OfficialWas(
        r.id(),
        r.text(),
        r.text(),
        new PersonName(r.text(), r.text(), Gender.valueOf(r.text())),
        new Period(r.day(), r.dayIfAny()),
        r.textIfAny(),
        r.textIfAny().map(CasesJson::read));
  }
}
