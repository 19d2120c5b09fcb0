package ua.opencities.document.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FileSignatures {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(FileSignature signature) {
    database.persist(signature);
  }

  List<FileSignature> of(Collection<UUID> files) {
    return database
        .createQuery(
            "select s from FileSignature s where s.file in :files order by s.file, s.place",
            FileSignature.class)
        .setParameter("files", files)
        .getResultList();
  }
}
