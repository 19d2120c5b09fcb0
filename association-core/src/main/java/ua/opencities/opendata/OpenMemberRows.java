package ua.opencities.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Row;

/** Reads {@code door_members(day)}, which is empty while nothing is published. */
@ApplicationScoped
class OpenMemberRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<OpenMember> on(LocalDate day) {
    List<?> rows =
        database
            .createNativeQuery(
                "select katottg, name, kind, oblast_code, oblast, raion, edrpou, standing,"
                    + " member_since, document, number, adopted_on, inhabitants"
                    + " from door_members(?1)"
                    + " order by oblast collate \"uk-x-icu\", name collate \"uk-x-icu\", katottg")
            .setParameter(1, day)
            .getResultList();
    return Row.of(rows).stream().map(OpenMemberRows::row).toList();
  }

  private static OpenMember row(Row r) {
    return new OpenMember(
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.textIfAny().orElse(""),
        r.textIfAny(),
        r.text(),
        r.day(),
        new AdmittingAct(r.text(), r.textIfAny(), r.day()).said(Texts.of(Language.UK)),
        r.numberIfAny());
  }
}
