package ua.opencities.programme.issue;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.document.frozen.FrozenPaperList;
import ua.opencities.document.frozen.FrozenPaperView;
import ua.opencities.programme.EditionView;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeEditions;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActHistory;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The papers of an edition, issued or drafts, and those that earlier editions issued. */
@UseCase
public class ProgrammePaperList {
  private final ProgrammeDetails programmes;
  private final ProgrammeEditions editions;
  private final FrozenPaperList frozen;
  private final FormatsOfPapers formats;

  @Inject
  ProgrammePaperList(
      ProgrammeDetails programmes,
      ProgrammeEditions editions,
      FrozenPaperList frozen,
      FormatsOfPapers formats) {
    this.programmes = programmes;
    this.editions = editions;
    this.frozen = frozen;
    this.formats = formats;
  }

  /**
   * This edition's first, in the order of {@link PaperKind}; then the earlier editions', the newest
   * first.
   *
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public List<ProgrammePaper> of(Actor actor, ProgrammeId id) {
    ProgrammeView programme = programmes.of(actor, id);
    List<EditionView> upToNow =
        editions.of(actor, id).stream()
            .filter(edition -> edition.number() <= programme.edition().number())
            .sorted(Comparator.comparing(EditionView::number).reversed())
            .toList();
    List<UUID> subjects = upToNow.stream().map(edition -> edition.id().value()).toList();
    List<FrozenPaperView> issues = frozen.about(actor, subjects);
    PaperFormats formats = this.formats.of(actor, programme);
    return Stream.of(
            PaperKind.listed(programme).stream()
                .filter(kind -> isToCome(kind, programme))
                .map(kind -> paper(programme, kind, issues, formats)),
            upToNow.stream().limit(1).flatMap(edition -> earlier(edition, issues, false)),
            upToNow.stream().skip(1).flatMap(edition -> earlier(edition, issues, true)))
        .flatMap(papers -> papers)
        .toList();
  }

  /** A committee that was passed over decides on nothing any more. */
  private static boolean isToCome(PaperKind kind, ProgrammeView programme) {
    return programme.state().isOpen() || IssuingAct.of(kind, programme.acts()).isPresent();
  }

  private static ProgrammePaper paper(
      ProgrammeView programme, PaperKind kind, List<FrozenPaperView> issues, PaperFormats formats) {
    Optional<ActView> act = IssuingAct.of(kind, programme.acts());
    return new ProgrammePaper(
        programme.id(),
        programme.edition().number(),
        kind,
        programme.isByOrder(),
        act,
        act.flatMap(it -> issued(programme.id(), kind, issues).findFirst()),
        ProgrammePaper.Now.CURRENT,
        formats.of(kind));
  }

  /**
   * What was issued of an edition, by kind, the newest version first.
   *
   * @param current the versions that count are among them
   */
  private static Stream<ProgrammePaper> earlier(
      EditionView edition, List<FrozenPaperView> issues, boolean current) {
    return Stream.of(PaperKind.values())
        .flatMap(
            kind ->
                issued(edition.id(), kind, issues)
                    .map(issue -> earlier(edition, kind, issue, issues)))
        .filter(paper -> current || paper.now() != ProgrammePaper.Now.CURRENT);
  }

  private static ProgrammePaper earlier(
      EditionView edition, PaperKind kind, FrozenPaperView issue, List<FrozenPaperView> issues) {
    Optional<ActView> counts = IssuingAct.of(kind, edition.acts());
    var history = new ActHistory(edition.acts(), edition.pastActs());
    Optional<ActView> act =
        issue.cause().isEmpty()
            ? counts
            : history.all().stream().filter(it -> it.id().equals(issue.cause().get())).findFirst();
    boolean last = issued(edition.id(), kind, issues).findFirst().filter(issue::equals).isPresent();
    return new ProgrammePaper(
        edition.id(),
        edition.number(),
        kind,
        isByOrder(edition),
        act,
        Optional.of(issue),
        last && counts.isPresent()
            ? ProgrammePaper.Now.CURRENT
            : act.filter(history::isCorrected).isPresent()
                ? ProgrammePaper.Now.CORRECTED
                : ProgrammePaper.Now.REPLACED,
        issue.formats());
  }

  private static boolean isByOrder(EditionView edition) {
    return edition.acts().stream().anyMatch(act -> act.body() == ActBody.MILITARY_ADMINISTRATION);
  }

  /** The newest version first. */
  private static Stream<FrozenPaperView> issued(
      ProgrammeId edition, PaperKind kind, List<FrozenPaperView> issues) {
    return issues.stream()
        .filter(issue -> issue.subject().equals(edition.value()))
        .filter(issue -> issue.kind().equals(ProgrammePaper.frozenKind(kind)))
        .sorted(Comparator.comparing(FrozenPaperView::version).reversed());
  }
}
