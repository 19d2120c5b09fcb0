package ua.opencities.document.frozen;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.paper.Paper;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What an issued paper says, to be shown on a page; empty when no such paper was issued. */
@UseCase
public class ReadFrozenPaper {
  private final FrozenPapers papers;

  @Inject
  ReadFrozenPaper(FrozenPapers papers) {
    this.papers = papers;
  }

  public Optional<Paper> of(Actor actor, String kind, UUID subject) {
    return papers.get(kind, subject).map(FrozenPaper::paper);
  }
}
