package ua.opencities.document.frozen;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Every issued paper about some things in each of its versions, the oldest first. */
@UseCase
public class FrozenPaperList {
  private final FrozenPapers papers;

  @Inject
  FrozenPaperList(FrozenPapers papers) {
    this.papers = papers;
  }

  /**
   * What was issued about some things, without reading what it says; later versions follow.
   *
   * @param withoutPdf made of an uploaded DOCX, and no PDF of it is kept
   */
  public record Issue(UUID subject, String kind, boolean withoutPdf) {}

  public List<Issue> issues(Actor actor, Collection<UUID> subjects) {
    return papers.issues(subjects);
  }

  public List<FrozenPaperView> about(Actor actor, Collection<UUID> subjects) {
    return papers.about(subjects);
  }
}
