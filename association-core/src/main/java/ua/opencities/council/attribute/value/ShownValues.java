package ua.opencities.council.attribute.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeTerms;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChoiceView;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Row security hides the rest from a council, too. */
@ApplicationScoped
class ShownValues {
  private static final String SHOWN =
      "select a.id, a.name, a.name_en, a.explanation, a.kind, c.id, c.name, c.name_en,"
          + " coalesce(v.said_text, v.said_whole::text, trim_scale(v.said_decimal)::text,"
          + "   v.said_day::text, v.said_yes::text, v.said_choice::text)"
          + " from council_attribute_value v join council_attribute a on a.id = v.attribute_id"
          + " left join council_attribute_choice c on c.id = v.said_choice"
          + " where v.council_id = ?1 and a.shown_to_council and a.archived_at is null"
          + " order by a.place, a.name, a.id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<SaidOf> of(CouncilId council) {
    return Row.of(
            database.createNativeQuery(SHOWN).setParameter(1, council.value()).getResultList())
        .stream()
        .map(ShownValues::line)
        .toList();
  }

  private static SaidOf line(Row row) {
    UUID id = row.id();
    var terms =
        new AttributeTerms(
            row.text(),
            row.textIfAny(),
            row.textIfAny(),
            AttributeKind.valueOf(row.text()),
            false,
            true);
    Optional<UUID> chosen = row.idIfAny();
    Optional<String> name = row.textIfAny();
    Optional<String> english = row.textIfAny();
    List<ChoiceView> choices =
        chosen.stream().map(it -> new ChoiceView(it, name.orElse(""), english, false, 1)).toList();
    var attribute =
        new AttributeView(id, terms, Optional.empty(), 1, choices, "", Instant.EPOCH, 0);
    return new SaidOf(attribute, Optional.of(new Said(terms.kind(), row.text())));
  }
}
