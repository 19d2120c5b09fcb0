package ua.opencities.programme.issue;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.frozen.TakeFrozenPaper;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperAttempt;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Hands out a paper of a programme as a file: the issued one as it was issued, before that a draft,
 * made anew each time and marked as one.
 */
@UseCase
public class TakeProgrammePaper {
  private final ProgrammeDetails programmes;
  private final ProgrammePapers papers;
  private final TakeFrozenPaper frozen;
  private final IssuePapers issue;

  @Inject
  TakeProgrammePaper(
      ProgrammeDetails programmes,
      ProgrammePapers papers,
      TakeFrozenPaper frozen,
      IssuePapers issue) {
    this.programmes = programmes;
    this.papers = papers;
    this.frozen = frozen;
    this.issue = issue;
  }

  /**
   * @param kind its slug: {@code executive-decision}, {@code programme}, {@code passport} …
   * @param ending {@code docx} or {@code pdf}
   * @throws NotFound when the programme has no such paper in its present state, also for a kind or
   *     an ending that is none
   */
  public PaperFile take(Actor actor, ProgrammeId id, String kind, String ending) {
    PaperFormat format = PaperFormat.ending(ending).orElseThrow(() -> new NotFound("format"));
    return take(actor, id, PaperKind.of(kind), format);
  }

  /**
   * @throws NotFound when the programme has no such paper in its present state
   */
  public PaperFile take(Actor actor, ProgrammeId id, PaperKind kind, PaperFormat format) {
    return attempt(actor, id, kind, format).orThrow();
  }

  /**
   * An earlier version of an issued paper: another act issued it, or what it says of its act was
   * copied wrong.
   *
   * @throws NotFound also where there is no such version
   */
  public PaperFile take(Actor actor, ProgrammeId id, String kind, int version, String ending) {
    PaperFormat format = PaperFormat.ending(ending).orElseThrow(() -> new NotFound("format"));
    ProgrammeView programme = programmes.of(actor, id);
    String frozenKind = ProgrammePaper.frozenKind(PaperKind.of(kind));
    return frozen
        .take(actor, frozenKind, programme.id().value(), version, format)
        .orElseThrow(() -> new NotFound("paper"));
  }

  /**
   * The same for whoever goes on without it.
   *
   * @throws NotFound when the programme has no such paper in its present state
   */
  public PaperAttempt attempt(Actor actor, ProgrammeId id, PaperKind kind, PaperFormat format) {
    ProgrammeView programme = programmes.of(actor, id);
    Optional<ActView> act = IssuingAct.of(kind, programme.acts());
    if (act.isPresent()) return issued(actor, programme, kind, act.get(), format);
    Paper draft = papers.of(actor, id, kind).draft();
    return PaperAttempt.of(() -> format.of(draft));
  }

  /** An act from before papers were frozen issues its papers when one of them is asked for. */
  private PaperAttempt issued(
      Actor actor, ProgrammeView programme, PaperKind kind, ActView act, PaperFormat format) {
    return kept(actor, programme, kind, format)
        .orElseGet(
            () -> {
              issue.issue(actor, programme, act);
              return kept(actor, programme, kind, format).orElseThrow();
            });
  }

  private Optional<PaperAttempt> kept(
      Actor actor, ProgrammeView programme, PaperKind kind, PaperFormat format) {
    return frozen.attempt(actor, ProgrammePaper.frozenKind(kind), programme.id().value(), format);
  }
}
