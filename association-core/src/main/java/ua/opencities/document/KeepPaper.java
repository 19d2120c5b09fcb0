package ua.opencities.document;

import jakarta.inject.Inject;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * A paper of frozen content: its file is made when it is first asked for, then kept. Of two who ask
 * at once the second waits and finds the one the first has made.
 */
@UseCase
public class KeepPaper {
  private final IssuedPapers papers;
  private final IssuePaper issue;
  private final FileContent files;

  @Inject
  KeepPaper(IssuedPapers papers, IssuePaper issue, FileContent files) {
    this.papers = papers;
    this.issue = issue;
    this.files = files;
  }

  /**
   * @throws NotFound when a council's person asks for anybody's but their own council's
   */
  public byte[] bytes(Actor actor, IssuePaper.Order order) {
    FileId file =
        papers
            .first(order.kind(), order.subject())
            .orElseGet(
                () -> {
                  papers.hold(order.subject());
                  return papers
                      .first(order.kind(), order.subject())
                      .orElseGet(() -> issue.issue(actor, order).file());
                });
    return files.read(actor, file).bytes();
  }
}
