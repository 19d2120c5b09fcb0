package ua.opencities.council.details;

/**
 * Who may be a member (Law 1275-VI, article 4), fixed by the founding act of the council; a local
 * association joins as a collective member.
 */
public enum CouncilKind {
  MISKA,
  SELYSHCHNA,
  SILSKA,
  RAIONNA,
  RAIONNA_U_MISTI,
  OBLASNA,
  ASSOCIATION
}
