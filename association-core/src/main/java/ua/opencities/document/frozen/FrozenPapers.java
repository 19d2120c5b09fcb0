package ua.opencities.document.frozen;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.shared.Row;

@ApplicationScoped
class FrozenPapers {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(FrozenPaper paper) {
    database.persist(paper);
  }

  void write() {
    database.flush();
  }

  Optional<FrozenPaper> get(String kind, UUID subject) {
    return database
        .createQuery(
            "select p from FrozenPaper p where p.kind = :kind and p.subject = :subject"
                + " order by p.version desc",
            FrozenPaper.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<FrozenPaper> get(String kind, UUID subject, int version) {
    return database
        .createQuery(
            "select p from FrozenPaper p where p.kind = :kind and p.subject = :subject"
                + " and p.version = :version",
            FrozenPaper.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setParameter("version", version)
        .getResultStream()
        .findFirst();
  }

  /** By this cause; where none is named, by whatever. */
  boolean isIssued(String kind, UUID subject, Optional<UUID> cause) {
    return database
        .createQuery(
            "select p from FrozenPaper p where p.kind = :kind and p.subject = :subject",
            FrozenPaper.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .getResultStream()
        .anyMatch(paper -> cause.isEmpty() || paper.isOf(cause.get()));
  }

  /** Of several subjects with two statements, the oldest issue first. */
  List<FrozenPaperView> about(Collection<UUID> subjects) {
    if (subjects.isEmpty()) return List.of();
    Map<UUID, List<FileRow>> files = files(subjects).stream().collect(groupingBy(FileRow::paper));
    return database
        .createQuery(
            "select p from FrozenPaper p where p.subject in :subjects order by p.frozenAt, p.kind, p.version",
            FrozenPaper.class)
        .setParameter("subjects", subjects)
        .getResultStream()
        .map(
            paper ->
                paper.view(
                    files.getOrDefault(paper.id(), List.of()).stream().map(FileRow::file).toList()))
        .toList();
  }

  List<FrozenPaperList.Issue> issues(Collection<UUID> subjects) {
    if (subjects.isEmpty()) return List.of();
    var rows =
        database
            .createNativeQuery(
                "select p.subject_id, p.kind, p.template_medium = 'DOCX' and not exists ("
                    + "select 1 from issued_paper i where i.subject_id = p.id and i.kind = p.kind || '.pdf')"
                    + " from frozen_paper p where p.subject_id = any(string_to_array(?1, ',')::uuid[]) order by p.version")
            .setParameter(1, subjects.stream().map(UUID::toString).collect(joining(",")))
            .getResultList();
    return Row.of(rows).stream()
        .map(row -> new FrozenPaperList.Issue(row.id(), row.text(), row.yes()))
        .toList();
  }

  private record FileRow(UUID paper, FrozenPaperView.File file) {}

  private List<FileRow> files(Collection<UUID> subjects) {
    var rows =
        database
            .createNativeQuery(
                "select i.subject_id, substring(i.kind from '[^.]+$'), f.size, i.sha256,"
                    + " i.generated_at from issued_paper i"
                    + " join frozen_paper p on p.id = i.subject_id"
                    + " join stored_file f on f.id = i.file_id"
                    + " where p.subject_id = any(string_to_array(?1, ',')::uuid[]) order by 2")
            .setParameter(1, subjects.stream().map(UUID::toString).collect(joining(",")))
            .getResultList();
    return Row.of(rows).stream()
        .map(
            row ->
                new FileRow(
                    row.id(),
                    new FrozenPaperView.File(
                        PaperFormat.ending(row.text()).orElseThrow(),
                        row.count(),
                        row.text(),
                        row.instant())))
        .toList();
  }

  /** Two who issue, or ask for a file that is not made yet, stand in line. */
  void hold(Object thing) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "frozen-paper " + thing)
        .getSingleResult();
  }
}
