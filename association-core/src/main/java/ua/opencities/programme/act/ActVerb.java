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
  REPEALED,
  /** The session did not approve it («відхилити»). */
  DECLINED,
  /** The session sent it back to be worked over («повернути на доопрацювання»). */
  RETURNED,
  /** The executive committee took its agreement back. */
  WITHDRAWN;

  /** Whether an edition holds by it from then on. */
  public boolean putsInForce() {
    return this == APPROVED || this == AMENDED || this == RESTATED || this == EXTENDED;
  }

  /** Whether the text is a draft again by it, and what was agreed before counts no more. */
  public boolean setsBack() {
    return this == DECLINED || this == RETURNED || this == WITHDRAWN;
  }
}
