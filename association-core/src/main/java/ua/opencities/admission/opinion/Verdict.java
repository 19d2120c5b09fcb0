package ua.opencities.admission.opinion;

/** What a colleague thinks of a candidate. */
public enum Verdict {
  FOR,
  AGAINST,
  REMARK
}
