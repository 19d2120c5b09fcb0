package ua.opencities.document;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Every issue of one kind of paper about one subject, the first one first. */
@UseCase
public class PaperTrail {
  private final IssuedPapers papers;

  @Inject
  PaperTrail(IssuedPapers papers) {
    this.papers = papers;
  }

  public List<IssuedPaperFacts> of(Actor actor, String kind, UUID subject) {
    return papers.of(kind, subject).stream().map(IssuedPaper::facts).toList();
  }
}
