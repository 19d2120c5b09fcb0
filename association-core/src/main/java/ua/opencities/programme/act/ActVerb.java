package ua.opencities.programme.act;

/** What an act does to a programme. */
public enum ActVerb {
  /** «Погодити»: by the executive committee, before the session. */
  AGREED,
  /** «Затвердити». */
  APPROVED,
  /** «Внести зміни»: point by point. */
  AMENDED,
  /** «Викласти в новій редакції». */
  RESTATED,
  /** «Продовжити дію». */
  EXTENDED,
  /** «Визнати такою, що втратила чинність». */
  REPEALED;

  /** Whether an edition holds by it from then on. */
  public boolean putsInForce() {
    return this != AGREED && this != REPEALED;
  }
}
