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
    return Stream.concat(
            PaperKind.listed(programme).stream()
                .filter(kind -> isToCome(kind, programme))
                .map(kind -> paper(programme, kind, issues, formats)),
            upToNow.stream().skip(1).flatMap(edition -> earlier(edition, issues)))
        .toList();
  }

  /** A committee that was passed over decides on nothing any more. */
  private static boolean isToCome(PaperKind kind, ProgrammeView programme) {
    return programme.state().isOpen() || IssuingAct.of(kind, programme.acts()).isPresent();
  }

  private static ProgrammePaper paper(
      ProgrammeView programme, PaperKind kind, List<FrozenPaperView> issues, PaperFormats formats) {
    return new ProgrammePaper(
        programme.id(),
        programme.edition().number(),
        kind,
        programme.isByOrder(),
        IssuingAct.of(kind, programme.acts()),
        issued(programme.id(), kind, issues),
        formats.of(kind));
  }

  private static Stream<ProgrammePaper> earlier(EditionView edition, List<FrozenPaperView> issues) {
    return Stream.of(PaperKind.values())
        .flatMap(
            kind ->
                issued(edition.id(), kind, issues).stream()
                    .map(
                        issue ->
                            new ProgrammePaper(
                                edition.id(),
                                edition.number(),
                                kind,
                                isByOrder(edition),
                                IssuingAct.of(kind, edition.acts()),
                                Optional.of(issue),
                                issue.formats())));
  }

  private static boolean isByOrder(EditionView edition) {
    return edition.acts().stream().anyMatch(act -> act.body() == ActBody.MILITARY_ADMINISTRATION);
  }

  private static Optional<FrozenPaperView> issued(
      ProgrammeId edition, PaperKind kind, List<FrozenPaperView> issues) {
    return issues.stream()
        .filter(issue -> issue.subject().equals(edition.value()))
        .filter(issue -> issue.kind().equals(ProgrammePaper.frozenKind(kind)))
        .findFirst();
  }
}
