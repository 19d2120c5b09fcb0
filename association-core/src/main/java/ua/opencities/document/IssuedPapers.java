package ua.opencities.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IssuedPapers {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(IssuedPaper paper) {
    database.persist(paper);
    database.flush();
  }

  List<IssuedPaper> of(String kind, UUID subject) {
    return database
        .createQuery(
            "select p from IssuedPaper p where p.kind = :kind and p.subject = :subject"
                + " order by p.issue",
            IssuedPaper.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** Two who issue the same paper at once wait for each other, so that versions have no gaps. */
  int nextVersion(String kind, UUID subject) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, kind + subject)
        .getSingleResult();
    return of(kind, subject).size() + 1;
  }

  Optional<FileId> first(String kind, UUID subject) {
    return of(kind, subject).stream().map(paper -> paper.facts().file()).findFirst();
  }

  /** Until the transaction's end nobody else makes a paper about the subject. */
  void hold(UUID subject) {
    database
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtextextended('paper of ' || ?1, 0))::text")
        .setParameter(1, subject.toString())
        .getSingleResult();
  }
}
