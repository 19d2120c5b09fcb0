package ua.opencities.council.administration;

/** Who acts in the place of the council: the council, or a military administration. */
public enum ActingBody {
  COUNCIL,
  MILITARY_ADMINISTRATION
}
