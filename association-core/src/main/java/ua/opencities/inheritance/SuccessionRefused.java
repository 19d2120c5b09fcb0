package ua.opencities.inheritance;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A succession that cannot be as it was written; the sentence says what to choose instead. */
public class SuccessionRefused extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private SuccessionRefused(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static SuccessionRefused nobody() {
    return new SuccessionRefused("inheritance.nobody-chosen", "with");
  }

  static SuccessionRefused noSuccession() {
    return new SuccessionRefused("inheritance.no-succession", "kind");
  }

  static SuccessionRefused ofItself(String council) {
    return new SuccessionRefused("inheritance.of-itself", "with", council);
  }

  static SuccessionRefused twoForOne() {
    return new SuccessionRefused("inheritance.two-for-one", "kind");
  }

  static SuccessionRefused oneForMerger() {
    return new SuccessionRefused("inheritance.many-to-many", "with");
  }

  static SuccessionRefused recorded(String from, String heir, String act) {
    return new SuccessionRefused("inheritance.recorded-already", "with", from, heir, act);
  }

  static SuccessionRefused inARing(String from, String heir) {
    return new SuccessionRefused("inheritance.in-a-ring", "with", from, heir);
  }

  static SuccessionRefused sumWithoutAccount(String heir) {
    return new SuccessionRefused("inheritance.sum-without-account", "sum", heir);
  }

  static SuccessionRefused dayToCome() {
    return new SuccessionRefused("inheritance.day-to-come", "on");
  }

  static SuccessionRefused noMember(String from) {
    return new SuccessionRefused("inheritance.no-member", "with", from);
  }

  static SuccessionRefused stepsSince(String council) {
    return new SuccessionRefused("inheritance.steps-since", "on", council);
  }

  static SuccessionRefused undoneAlready() {
    return new SuccessionRefused("inheritance.undone-already", "");
  }

  static SuccessionRefused undoneBefore(LocalDate day) {
    return new SuccessionRefused("inheritance.undone-before", "on", day);
  }

  @Override
  public String field() {
    return field;
  }
}
