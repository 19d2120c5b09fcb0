package ua.opencities.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class PaperTemplates {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(PaperTemplate template) {
    database.persist(template);
    database.flush();
  }

  void add(TemplateFile file) {
    database.persist(file);
    database.flush();
  }

  /** Of an uploaded version, which always has them. */
  byte[] bytes(PaperTemplate template) {
    return database.find(TemplateFile.class, template.id()).bytes();
  }

  /** Newest first, the retired ones too. */
  List<PaperTemplate> at(TemplatePlace place) {
    return asked(
            "select t from PaperTemplate t where t.kind = :kind and t.variant = :variant and ",
            " order by t.number desc",
            place.council(),
            PaperTemplate.class)
        .setParameter("kind", place.kind())
        .setParameter("variant", place.variant())
        .getResultList();
  }

  /** In two statements, however many kinds there are. */
  StandingTemplates standing(Optional<CouncilId> council, Collection<String> kinds) {
    return new StandingTemplates(
        council,
        either(
            "select t from PaperTemplate t where t.retiredAt is null and t.kind in :kinds and ",
            " order by t.number desc",
            council,
            kinds,
            PaperTemplate.class),
        either(
            "select t from TemplateChoice t where t.kind in :kinds and ",
            "",
            council,
            kinds,
            TemplateChoice.class));
  }

  /** By the order of {@link TemplateInForce}, in one statement. */
  Set<String> uploadedInForce(Optional<CouncilId> council, Collection<String> kinds) {
    var rows =
        database
            .createNativeQuery(
                "select k.kind from unnest(string_to_array(?1, ',')) k(kind)"
                    + " cross join lateral (select coalesce("
                    + "(select variant from template_choice c where c.kind = k.kind and c.council_id::text = ?2),"
                    + " (select variant from template_choice c where c.kind = k.kind and c.council_id is null),"
                    + " 'FULL') variant) v"
                    + " cross join lateral (select t.file_name is not null uploaded from paper_template t"
                    + " where t.kind = k.kind and t.variant = v.variant and t.retired_at is null"
                    + " and (t.council_id is null or t.council_id::text = ?2)"
                    + " order by t.council_id is null, t.version desc limit 1) f"
                    + " where f.uploaded")
            .setParameter(1, String.join(",", kinds))
            .setParameter(2, council.map(CouncilId::toString).orElse(""))
            .getResultList();
    Set<String> uploaded = new HashSet<>();
    for (Object kind : rows) uploaded.add(kind.toString());
    return uploaded;
  }

  void add(TemplateChoice choice) {
    database.persist(choice);
    database.flush();
  }

  Optional<TemplateChoice> choice(Optional<CouncilId> council, String kind) {
    return asked(
            "select t from TemplateChoice t where t.kind = :kind and ",
            "",
            council,
            TemplateChoice.class)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  /** A council's own rows, or those of the association, which have none. */
  private <T> TypedQuery<T> asked(
      String select, String order, Optional<CouncilId> council, Class<T> type) {
    String whose = council.isPresent() ? "t.council = :council" : "t.council is null";
    TypedQuery<T> query = database.createQuery(select + whose + order, type);
    council.ifPresent(id -> query.setParameter("council", id));
    return query;
  }

  /** A council's own rows and those of the association. */
  private <T> List<T> either(
      String select,
      String order,
      Optional<CouncilId> council,
      Collection<String> kinds,
      Class<T> type) {
    if (kinds.isEmpty()) return List.of();
    String whose =
        council.isPresent() ? "(t.council is null or t.council = :council)" : "t.council is null";
    TypedQuery<T> query = database.createQuery(select + whose + order, type);
    council.ifPresent(id -> query.setParameter("council", id));
    return query.setParameter("kinds", kinds).getResultList();
  }

  /** Two who change the same thing at once wait for each other. */
  void lock(Object thing) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, thing.toString())
        .getSingleResult();
  }
}
