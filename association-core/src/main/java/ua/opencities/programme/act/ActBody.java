package ua.opencities.programme.act;

/** Who issues an act on a programme. Its name as it was then is kept with each act. */
public enum ActBody {
  EXECUTIVE_COMMITTEE,
  SESSION,
  /** Acts in place of both in some territories, by an order of its head. */
  MILITARY_ADMINISTRATION
}
