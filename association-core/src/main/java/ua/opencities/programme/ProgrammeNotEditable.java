package ua.opencities.programme;

import java.util.Locale;
import ua.opencities.shared.RuleBroken;

/** The committee or the session has spoken on this very text. */
public class ProgrammeNotEditable extends RuleBroken {
  private static final long serialVersionUID = 1;

  ProgrammeNotEditable(ProgrammeState state) {
    super(codeOf(state));
  }

  /** Of the sentence that says why the text of such an edition stands still. */
  public static String codeOf(ProgrammeState state) {
    return "programme." + state.name().toLowerCase(Locale.ROOT).replace("_", "-") + "-not-editable";
  }
}
