package ua.opencities.programme.act;

/** What an act does to a programme: погоджує or затверджує. */
public enum ActVerb {
  AGREED,
  APPROVED
}
