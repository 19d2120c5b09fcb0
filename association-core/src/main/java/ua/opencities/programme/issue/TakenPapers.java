package ua.opencities.programme.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.document.paper.PaperAttempt;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Papers for an archive. One of an uploaded DOCX that cannot be had as PDF stands in it as DOCX,
 * with a word on why, so that no paper is missing.
 */
@Dependent
public class TakenPapers {
  private final TakeProgrammePaper take;
  private final FormatsOfPapers formats;

  @Inject
  TakenPapers(TakeProgrammePaper take, FormatsOfPapers formats) {
    this.take = take;
    this.formats = formats;
  }

  /**
   * A file of the archive.
   *
   * @param name {@code passport.pdf}, or of what explains its absence {@code passport.pdf.txt}
   */
  public record Taken(String name, byte[] bytes) {}

  /** Which of the papers are made of an uploaded DOCX. */
  public Set<PaperKind> fromDocx(Actor actor, CouncilId council, ProgrammeId id) {
    return formats.of(actor, council, List.of(id)).get(id).fromDocx();
  }

  public List<Taken> of(
      Actor actor,
      ProgrammeId id,
      PaperKind kind,
      boolean fromDocx,
      Collection<PaperFormat> wanted) {
    List<Taken> taken = new ArrayList<>();
    Set<PaperFormat> formats = EnumSet.copyOf(wanted);
    Optional<String> without = Optional.empty();
    if (fromDocx && formats.contains(PaperFormat.PDF)) {
      without = pdf(actor, id, kind, taken);
      formats.remove(PaperFormat.PDF);
      if (without.isPresent()) formats.add(PaperFormat.DOCX);
    }
    for (PaperFormat format : formats)
      taken.add(new Taken(named(kind, format), take.take(actor, id, kind, format).bytes()));
    without.ifPresent(
        why ->
            taken.add(
                new Taken(
                    named(kind, PaperFormat.PDF) + ".txt", why.getBytes(StandardCharsets.UTF_8))));
    return taken;
  }

  /** Adds it; else says why there is none. */
  private Optional<String> pdf(Actor actor, ProgrammeId id, PaperKind kind, List<Taken> taken) {
    PaperAttempt pdf = take.attempt(actor, id, kind, PaperFormat.PDF);
    pdf.file().ifPresent(file -> taken.add(new Taken(named(kind, PaperFormat.PDF), file.bytes())));
    return pdf.without().map(none -> Texts.of(Language.UK).sentence(none) + "\n");
  }

  private static String named(PaperKind kind, PaperFormat format) {
    return kind.slug() + "." + format.extension();
  }
}
