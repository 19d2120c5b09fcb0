package ua.opencities.fee.reconciliation.register;

/** How far an act is: {@code reconciliation.act-state.awaits} … in the texts. */
public enum ActState {
  AWAITS(""),
  AGREED("AGREED"),
  DIFFERS("DIFFERS");

  final String verdict;

  ActState(String verdict) {
    this.verdict = verdict;
  }

  static ActState of(String verdict) {
    return verdict.isEmpty() ? AWAITS : valueOf(verdict);
  }
}
