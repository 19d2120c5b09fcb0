package ua.opencities.council.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Row;

/** Reads attributes with their lists by two statements, however many there are. */
@ApplicationScoped
class AttributeViews {
  private static final String ATTRIBUTES =
      "select a.id, a.name, a.name_en, a.explanation, a.kind, a.required, a.shown_to_council,"
          + " a.archived_at, a.changed_by, a.changed_at, a.version,"
          + " (select count(*) from council_attribute_value v where v.attribute_id = a.id)"
          + " from council_attribute a where (not ?1 or a.archived_at is null)"
          + " order by a.archived_at is not null, a.place, a.name, a.id";

  private static final String CHOICES =
      "select c.attribute_id, c.id, c.name, c.name_en, c.archived,"
          + " (select count(*) from council_attribute_value v"
          + "   where v.attribute_id = c.attribute_id and v.said_choice = c.id)"
          + " from council_attribute_choice c order by c.archived, c.place, c.name, c.id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** In the office's order, archived ones at the end. */
  List<AttributeView> all() {
    return read(false);
  }

  /** Those that are offered. */
  List<AttributeView> offered() {
    return read(true);
  }

  AttributeView one(UUID id) {
    return all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("attribute"));
  }

  private List<AttributeView> read(boolean offeredAlone) {
    Map<UUID, List<ChoiceView>> choices = new HashMap<>();
    for (Row row : Row.of(database.createNativeQuery(CHOICES).getResultList()))
      choices.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(choice(row));
    return Row.of(
            database.createNativeQuery(ATTRIBUTES).setParameter(1, offeredAlone).getResultList())
        .stream()
        .map(row -> attribute(row, choices))
        .toList();
  }

  private static ChoiceView choice(Row row) {
    return new ChoiceView(row.id(), row.text(), row.textIfAny(), row.yes(), row.count());
  }

  private static AttributeView attribute(Row row, Map<UUID, List<ChoiceView>> choices) {
    UUID id = row.id();
    var terms =
        new AttributeTerms(
            row.text(),
            row.textIfAny(),
            row.textIfAny(),
            AttributeKind.valueOf(row.text()),
            row.yes(),
            row.yes());
    var archivedAt = row.instantIfAny();
    String by = row.text();
    var at = row.instant();
    long version = row.count();
    return new AttributeView(
        id,
        terms,
        archivedAt,
        row.count(),
        Optional.ofNullable(choices.get(id)).orElse(List.of()),
        by,
        at,
        version);
  }
}
