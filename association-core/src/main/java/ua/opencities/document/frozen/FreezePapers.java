package ua.opencities.document.frozen;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Issues papers: what they say is written down for good. Whoever owns the subject calls it inside
 * the transaction of the act. Their files wait until somebody asks: setting a page takes far longer
 * than keeping its words; only an uploaded DOCX is filled and kept at once.
 */
@UseCase
public class FreezePapers {
  private final FrozenPapers papers;
  private final Clock clock;
  private final IssuePaper issue;
  private final Event<PapersFrozen> frozen;

  @Inject
  FreezePapers(FrozenPapers papers, IssuePaper issue, Clock clock, Event<PapersFrozen> frozen) {
    this.papers = papers;
    this.issue = issue;
    this.clock = clock;
    this.frozen = frozen;
  }

  /**
   * What is to be issued.
   *
   * @param council whose paper it is; empty for the association's own
   * @param kind which paper about the subject, as {@code programme-passport}
   * @param dataSha256 of the data with which the template was filled
   * @param cause the act that issues it; a paper is issued anew by another act, once by each
   */
  public record Order(
      Optional<CouncilId> council,
      String kind,
      UUID subject,
      Paper paper,
      TemplateMark template,
      String dataSha256,
      Optional<UUID> cause) {
    public Order(
        Optional<CouncilId> council,
        String kind,
        UUID subject,
        Paper paper,
        TemplateMark template,
        String dataSha256) {
      this(council, kind, subject, paper, template, dataSha256, Optional.empty());
    }
  }

  /**
   * Once by each cause: what was issued before stays as it is.
   *
   * @param orders about one subject
   * @throws NotFound when a council's person issues for anybody but their own council
   */
  public void freeze(Actor actor, List<Order> orders) {
    List<Order> news = new ArrayList<>();
    for (Order order : orders) {
      if (!actor.isStaff() && !actor.council().equals(order.council()))
        throw new NotFound("council");
      papers.hold(order.kind() + order.subject());
      if (!papers.isIssued(order.kind(), order.subject(), order.cause())) news.add(order);
    }
    Map<FrozenPaper, Paper> words = new LinkedHashMap<>();
    for (Order order : news) {
      FrozenPaper paper =
          new FrozenPaper(
              order,
              papers.get(order.kind(), order.subject()).map(FrozenPaper::version).orElse(0) + 1,
              actor,
              clock.instant());
      papers.add(paper);
      if (order.paper().isWord()) words.put(paper, order.paper());
    }
    papers.write();
    words.forEach((paper, filled) -> keep(actor, paper, filled));
    if (!news.isEmpty()) frozen.fire(PapersFrozen.of(actor, news));
  }

  /** Of an uploaded DOCX the words do not make the file again: it is kept with them. */
  private void keep(Actor actor, FrozenPaper paper, Paper filled) {
    issue.issue(
        actor,
        new IssuePaper.Order(
            paper.council(),
            paper.kind() + "." + PaperFormat.DOCX.extension(),
            paper.id(),
            paper.content(),
            filled,
            PaperFormat.DOCX));
  }
}
