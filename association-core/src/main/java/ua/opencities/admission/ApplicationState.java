package ua.opencities.admission;

/** What became of an application; how far it came says the council's standing. */
public enum ApplicationState {
  /** Nobody has opened the link that was sent to its address. */
  UNCONFIRMED,
  /** The council showed interest; its decision is to come by the link. */
  INTERESTED,
  OPEN,
  REFUSED,
  /** The council took it back. */
  WITHDRAWN,
  ADMITTED
}
