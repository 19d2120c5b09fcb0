package ua.opencities.document;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Makes a paper's file once and for all: stored, hashed, never rendered again. Whoever owns the
 * subject (an invoice, a programme) calls it inside the transaction of the deed.
 */
@UseCase
public class IssuePaper {
  private final StoredFiles files;
  private final IssuedPapers papers;
  private final Clock clock;
  private final Event<PaperIssued> issued;

  @Inject
  IssuePaper(StoredFiles files, IssuedPapers papers, Clock clock, Event<PaperIssued> issued) {
    this.files = files;
    this.papers = papers;
    this.clock = clock;
    this.issued = issued;
  }

  /**
   * What is to be issued.
   *
   * @param council whose paper it is; empty for the association's own
   * @param kind which paper about the subject, as {@code invoice} or {@code programme-passport}
   * @param data the canonical data the paper was made of; only its hash is kept here
   */
  public record Order(
      Optional<CouncilId> council,
      String kind,
      UUID subject,
      String data,
      Paper paper,
      PaperFormat format) {}

  /**
   * @throws NotFound when a council's person issues for anybody but their own council
   */
  public IssuedPaperFacts issue(Actor actor, Order order) {
    return issue(actor, order, order.format().of(order.paper()).bytes());
  }

  /**
   * With a file that was made of the paper elsewhere.
   *
   * @throws NotFound when a council's person issues for anybody but their own council
   */
  public IssuedPaperFacts issue(Actor actor, Order order, byte[] bytes) {
    if (!actor.isStaff() && !actor.council().equals(order.council())) throw new NotFound("council");
    int version = papers.nextVersion(order.kind(), order.subject());
    Held content = Held.of(bytes);
    StoredFile file =
        new StoredFile(
            order.council(),
            FileName.cleaned(order.paper().title(), order.format().extension()),
            order.format().mediaType(),
            content,
            clock.instant(),
            actor.name());
    files.add(file, content);
    IssuedPaper paper = new IssuedPaper(order, version, file.facts());
    papers.add(paper);
    issued.fire(PaperIssued.of(paper.facts()));
    return paper.facts();
  }
}
