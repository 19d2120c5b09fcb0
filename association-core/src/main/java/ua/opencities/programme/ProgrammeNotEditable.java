package ua.opencities.programme;

import ua.opencities.shared.RuleBroken;

/** The committee or the session has spoken on this very text. */
public class ProgrammeNotEditable extends RuleBroken {
  private static final long serialVersionUID = 1;

  ProgrammeNotEditable(ProgrammeState state) {
    super(
        state == ProgrammeState.APPROVED
            ? "programme.approved-not-editable"
            : "programme.agreed-not-editable");
  }
}
