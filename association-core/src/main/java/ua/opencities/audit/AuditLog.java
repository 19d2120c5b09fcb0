package ua.opencities.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The trail, newest first; of one council, one kind or with some words when asked. */
@UseCase
@StaffOnly
public class AuditLog {
  private final AuditEntries entries;

  @Inject
  AuditLog(AuditEntries entries) {
    this.entries = entries;
  }

  /**
   * @param words part of a person's or a council's name, or of what a detail says
   */
  public Page<AuditLine> page(
      Actor actor, Optional<CouncilId> council, String what, String words, Page.Request request) {
    return entries.page(council, what, words.strip(), request);
  }

  public List<String> kinds(Actor actor) {
    return entries.kinds();
  }
}
