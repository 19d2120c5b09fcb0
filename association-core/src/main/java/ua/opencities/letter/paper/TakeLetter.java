package ua.opencities.letter.paper;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.document.frozen.FrozenPaperList;
import ua.opencities.document.frozen.TakeFrozenPaper;
import ua.opencities.document.paper.PaperAttempt;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterView;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Hands out a letter as a file: as it went out, before that a draft, marked as one. */
@UseCase
public class TakeLetter {
  private final LetterDetails letters;
  private final PreviewLetter preview;
  private final TakeFrozenPaper frozen;
  private final FrozenPaperList issued;

  @Inject
  TakeLetter(
      LetterDetails letters,
      PreviewLetter preview,
      TakeFrozenPaper frozen,
      FrozenPaperList issued) {
    this.letters = letters;
    this.preview = preview;
    this.frozen = frozen;
    this.issued = issued;
  }

  /**
   * @param ending {@code docx} or {@code pdf}
   * @throws NotFound when it is absent or not the asker's to see, also for an ending that is none
   */
  public PaperFile take(Actor actor, LetterId id, String ending) {
    PaperFormat format = PaperFormat.ending(ending).orElseThrow(() -> new NotFound("format"));
    LetterView letter = letters.of(actor, id);
    return letter.isDraft()
        ? format.of(preview.of(actor, letter).draft())
        : frozen
            .take(actor, LetterTemplates.KIND, id.value(), format)
            .orElseThrow(() -> new IllegalStateException("sent without a paper: " + id));
  }

  /**
   * The letter as it went out, to go along with a mail: as a PDF, or as the DOCX it is where no PDF
   * can be made of that.
   */
  public PaperFile enclosure(Actor actor, LetterId id) {
    letters.of(actor, id);
    return frozen
        .attempt(actor, LetterTemplates.KIND, id.value(), PaperFormat.PDF)
        .flatMap(PaperAttempt::file)
        .or(() -> frozen.take(actor, LetterTemplates.KIND, id.value(), PaperFormat.DOCX))
        .orElseThrow(() -> new IllegalStateException("sent without a paper: " + id));
  }

  /** In which a letter can be had that its asker may see. */
  public List<PaperFormat> formats(Actor actor, LetterView letter) {
    boolean word = preview.of(actor, letter).isWord();
    boolean without =
        word
            && issued.issues(actor, List.of(letter.id().value())).stream()
                .allMatch(FrozenPaperList.Issue::withoutPdf);
    return PaperFormat.ofPaper(without);
  }
}
