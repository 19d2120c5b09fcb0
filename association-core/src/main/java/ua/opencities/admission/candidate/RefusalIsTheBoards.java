package ua.opencities.admission.candidate;

import ua.opencities.shared.RuleBroken;

/** What lies before the Board is refused by the Board, with its protocol. */
public class RefusalIsTheBoards extends RuleBroken {
  private static final long serialVersionUID = 1;

  RefusalIsTheBoards() {
    super("admission.refusal-is-the-boards");
  }
}
