package ua.opencities.admission;

/** What became of an application; how far it came says the council's standing. */
public enum ApplicationState {
  /** Nobody has opened the link that was sent to its address. */
  UNCONFIRMED,
  OPEN,
  REFUSED,
  /** The council took it back. */
  WITHDRAWN,
  ADMITTED
}
