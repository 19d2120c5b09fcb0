package ua.opencities.membership;

/** Who adopts or signs an act of the road: bodies of councils and of the association. */
public enum DecidingBody {
  COUNCIL,
  MILITARY_ADMINISTRATION,
  DIRECTORATE,
  PRESIDENT,
  BOARD,
  GENERAL_MEETING,
  STATE
}
