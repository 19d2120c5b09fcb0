package ua.opencities.programme.season.draft;

import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;

/** A council's draft cannot be written; the sentence names the council and the reason. */
public class DraftNotWritten extends RuleBroken {
  private static final long serialVersionUID = 1;

  /**
   * @param because in the association's first language, as jobs keep their sentences
   */
  DraftNotWritten(String council, RuleBroken because) {
    super("season.draft-not-written", council, Texts.of(Language.UK).sentence(because));
  }
}
