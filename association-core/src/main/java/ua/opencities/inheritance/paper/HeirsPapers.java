package ua.opencities.inheritance.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;

@ApplicationScoped
class HeirsPapers {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<HeirsPaper> all() {
    var rows =
        database
            .createNativeQuery(
                "select kind, id, predecessor, name, about, made_at, without_pdf from heirs_papers()"
                    + " order by predecessor, about desc, made_at desc, name, id")
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new HeirsPaper(
                    HeirsPaperKind.valueOf(r.text()),
                    r.id(),
                    r.text(),
                    r.text(),
                    r.text(),
                    r.instant(),
                    r.yes()))
        .toList();
  }

  Optional<Kept> find(UUID id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select kind, predecessor, name, media_type, content, made_at, bytes, docx, pdf"
                    + " from heirs_paper(?1)")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().findFirst().map(row -> kept((Object[]) row));
  }

  private static Kept kept(Object[] row) {
    Row facts = Row.of(Collections.singletonList(row)).get(0);
    return new Kept(
        HeirsPaperKind.valueOf(facts.text()),
        facts.text(),
        facts.text(),
        facts.textIfAny(),
        facts.textIfAny(),
        facts.instant(),
        Optional.ofNullable((byte[]) row[6]),
        Optional.ofNullable((byte[]) row[7]),
        Optional.ofNullable((byte[]) row[8]));
  }

  /**
   * One paper with what it says.
   *
   * @param content what it was frozen with
   * @param bytes of what was handed in
   * @param docx the file as it was made, where it was
   */
  record Kept(
      HeirsPaperKind kind,
      String predecessor,
      String name,
      Optional<String> mediaType,
      Optional<String> content,
      Instant madeAt,
      Optional<byte[]> bytes,
      Optional<byte[]> docx,
      Optional<byte[]> pdf) {}
}
